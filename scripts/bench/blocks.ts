import { listOf, type Draw } from './draw';
import { sentence, thing, trait } from './prose';

const codeLines: Readonly<Record<string, (draw: Draw) => string>> = {
  python: (draw) => `${draw.once(4) ? '    ' : ''}${thing(draw)}_${draw.below(90)} = await ${thing(draw)}.${thing(draw)}(${thing(draw)}, timeout=${draw.below(600)})  # ${trait(draw)}`,
  bash: (draw) => `fleetctl ${thing(draw)} --${trait(draw)} --limit=${draw.below(4096)} "$${thing(draw).toUpperCase()}" | tee ${thing(draw)}.log`,
  cpp: (draw) => `auto ${thing(draw)} = std::make_unique<${thing(draw)}_${trait(draw)}>(${draw.below(2048)}, "${thing(draw)}"); // ${thing(draw)}`,
  yaml: (draw) => `${thing(draw)}_${draw.below(900)}: { ${trait(draw)}: ${draw.below(100)}, unit: "${thing(draw)}" }`,
};

/** A fence of 10 to 24 lines. */
export function codeBlock(draw: Draw): string {
  const [language, line] = draw.from(Object.entries(codeLines));
  return ['```' + language, ...listOf(10 + draw.below(15), () => line(draw)), '```'].join('\n');
}

export function table(draw: Draw): string {
  const rows = listOf(5 + draw.below(5), () => `| ${thing(draw)} | ${draw.below(9000)} | ${draw.below(100)} % | ${draw.below(90)} ${trait(draw)} |`);
  return ['| Part | Count | Share | Cost |', '|---|--:|--:|:-:|', ...rows].join('\n');
}

export function list(draw: Draw): string {
  const mark = draw.from(['-', '1.']);
  return listOf(3 + draw.below(3), () => `${mark} ${sentence(draw)}`).join('\n');
}

export function quotation(draw: Draw): string {
  return `> ${sentence(draw)}\n>\n> ${sentence(draw)}`;
}

/** A drawing of some bars, as SVG. */
export function drawingOfBars(draw: Draw): string {
  const bars = listOf(16, (index) => {
    const height = 20 + draw.below(220);
    return `<rect x="${20 + index * 35}" y="${280 - height}" width="24" height="${height}" fill="#1F407A"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300" width="600" height="300" role="img"><title>Bars</title>${bars.join('')}</svg>\n`;
}
