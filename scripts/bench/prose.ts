import { listOf, type Draw } from './draw';

const words = (text: string) => text.split(' ');
const things = words('activation allreduce backlog batch buffer cluster controller cooler daemon deadline gateway gradient inference job journal lease link log mesh operator packet partition pod predictor prefix probe profiler quorum rail replica rollout router sampler scheduler server shard snapshot spare stage supervisor tenant trace trainer transformer verifier');
const traits = words('bursty cheap cold congested coarse durable eager exact faulty hot lossy narrow noisy pinned rare shared slow stale');
const deeds = words('admits bounds buffers caps checks copies drains evicts feeds gates guards keeps merges moves outlives polls queues raises shapes splits starves trims');
const symbols = ['a', 'b', 'd', 'g', 'h', 'L', 'N', 'P', 'q', 's', 'u', 'V', '\\gamma', '\\delta', '\\eta', '\\mu', '\\rho', '\\sigma'];

export function thing(draw: Draw): string {
  return draw.from(things);
}

export function trait(draw: Draw): string {
  return draw.from(traits);
}

/** A heading's words. */
export function titleWords(draw: Draw): string {
  return `How a ${trait(draw)} ${thing(draw)} ${draw.from(deeds)} the ${thing(draw)}`;
}

/** An inline formula without its dollar signs. */
export function formula(draw: Draw): string {
  const x = draw.from(symbols);
  const y = draw.from(symbols);
  const n = draw.below(64) + 2;
  return draw.from([x, `${x}_{${y}}`, `${x} \\ge ${n}`, `\\frac{${x}}{${y}_{${n}}}`, `\\Theta(${x} \\log ${y})`, `${x}^{${n}} - ${y}`, `\\sqrt{${x}^2 + ${y}^2}`, `\\max_i ${x}_i`]);
}

/** A displayed formula between its dollar signs. */
export function displayedFormula(draw: Draw): string {
  const [a, b, c] = [formula(draw), formula(draw), draw.from(symbols)];
  return draw.from([
    `C(${c}) = \\left(1 - \\frac{1}{${c}}\\right) \\left(${a}\\right) + ${b}`,
    `\\prod_{k=0}^{${draw.below(90) + 3}} \\left(${a} + k\\right) \\approx \\exp\\!\\left(\\int_{0}^{${c}} ${b}\\,dx\\right)`,
    `\\begin{aligned} ${c} &= ${a} \\\\ &\\le ${b} + ${draw.below(500)} \\end{aligned}`,
    `\\begin{bmatrix} ${a} & 0 \\\\ 1 & ${b} \\end{bmatrix}^{\\top} \\mathbf{${thing(draw).charAt(0)}} = ${c}`,
    `P(${c} > ${draw.below(99)}) = \\sum_{j} \\binom{N}{j} ${a} \\, ${b}`,
  ]);
}

export function sentence(draw: Draw, formulas = false): string {
  const start = `${draw.from(['A', 'The', 'Each', 'No', 'One'])} ${trait(draw)} ${thing(draw)} ${draw.from(deeds)} the ${draw.once(7) ? `*${trait(draw)}* ` : ''}${thing(draw)}`;
  const code = draw.once(14) ? ` through \`${thing(draw)}.${thing(draw)}()\`` : '';
  const clause = draw.once(2) ? ` while ${draw.below(970) + 20} of its ${thing(draw)} peers stay ${trait(draw)}` : '';
  return `${start}${code}${clause}${formulas ? `, and then $${formula(draw)}$ holds` : ''}${draw.once(9) ? `: **${trait(draw)} ${thing(draw)}**` : ''}.`;
}

/** Four to seven sentences, formulas in the first `formulas` of them. */
export function paragraph(draw: Draw, formulas = 0): string {
  return listOf(4 + draw.below(4), (index) => sentence(draw, index < formulas)).join(' ');
}
