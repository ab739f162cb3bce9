/** Runs inside the browser's page, where Mermaid is: must not use anything from outside of itself. */
export interface Task {
  id: string;
  text: string;
  settings: unknown;
  colors: Readonly<Record<string, string>>;
}

interface Mermaid {
  initialize(settings: unknown): void;
  parse(text: string): Promise<unknown>;
  render(id: string, text: string): Promise<{ svg: string }>;
}

/**
 * Draws one diagram and writes the looks that style sheets give it into attributes, with the site's color properties as colors: what is left
 * needs no style sheet, no class and no script, and follows the reader's theme.
 */
export async function drawInPage({ id, text, settings, colors }: Task): Promise<{ svg: string } | { mistake: string; line: number }> {
  const { mermaid } = window as unknown as { mermaid: Mermaid };
  mermaid.initialize(settings);
  try {
    await mermaid.parse(text);
    const { svg } = await mermaid.render(id, text);
    document.body.innerHTML = svg;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/(?:on|at) line:? (\d+)/i.exec(message)?.[1] ?? 1);
    const expected = /Expecting (.+?), got '(.+?)'/s.exec(message);
    return { mistake: expected ? `\`${expected[2] ?? ''}\` is not what follows here` : message.replace(/\s+/g, ' ').slice(0, 160), line };
  }
  const drawing = document.querySelector('svg');
  if (!drawing || drawing.querySelector('foreignObject')) return { mistake: 'a kind of diagram that cannot be drawn as plain SVG', line: 1 };
  const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const probe = document.body.appendChild(document.createElement('span'));
  const palette = Object.entries(colors).map(([name, hex]) => {
    probe.style.color = hex;
    return { name, hex, rgb: numbers(getComputedStyle(probe).color) };
  });
  probe.remove();
  const themed = (color: string): string => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers(color);
    // A gradient; addresses in attributes stand without quotation marks.
    if (!color.startsWith('rgb')) return color.replace(/"/g, '');
    if (alpha === 0) return 'none';
    const distance = ({ rgb }: { rgb: number[] }) => (red - (rgb[0] ?? 0)) ** 2 + (green - (rgb[1] ?? 0)) ** 2 + (blue - (rgb[2] ?? 0)) ** 2;
    const nearest = palette.reduce((best, entry) => (distance(entry) < distance(best) ? entry : best));
    return `var(${nearest.name}, ${nearest.hex})`;
  };
  for (const element of [...drawing.querySelectorAll<SVGElement>('*')]) {
    const look = getComputedStyle(element);
    if (look.visibility === 'hidden' || (look.display === 'none' && !element.closest('marker, defs'))) {
      element.remove();
      continue;
    }
    const set = (name: string, usual: string) => {
      const value = look.getPropertyValue(name).replace(/px/g, '');
      if (value !== '' && value !== usual) element.setAttribute(name, value);
      else element.removeAttribute(name);
    };
    if (/^(path|rect|circle|ellipse|line|polygon|polyline|text|tspan)$/.test(element.tagName)) {
      const outer = element.tagName === 'tspan' && element.parentElement ? getComputedStyle(element.parentElement) : null;
      for (const name of ['fill', 'stroke']) {
        const value = look.getPropertyValue(name);
        element.removeAttribute(name);
        if (outer?.getPropertyValue(name) !== value && (name === 'fill' || value !== 'none')) element.setAttribute(name, themed(value));
      }
      set('stroke-width', '1');
      set('stroke-dasharray', 'none');
      if (/^[01](, 0)?$/.test(element.getAttribute('stroke-dasharray') ?? '')) element.removeAttribute('stroke-dasharray');
      // A label covers the line that it belongs to.
      if (element.closest('.edgeLabel')) element.removeAttribute('opacity');
      else set('opacity', '1');
      if (element.hasAttribute('stroke') || outer) element.removeAttribute('stroke-opacity');
      else element.removeAttribute('stroke-width');
      for (const [name, usual] of [['font-size', outer?.fontSize.replace('px', '') ?? ''], ['font-weight', '400'], ['font-style', 'normal'], ['text-anchor', 'start'], ['dominant-baseline', 'auto']] as const) {
        if (/^(text|tspan)$/.test(element.tagName)) set(name, outer ? outer.getPropertyValue(name).replace('px', '') : usual);
      }
    }
  }
  const box = drawing.viewBox.baseVal;
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) if (/^(style|class|data-|aria-|role|font-family|alignment-baseline|xml:|name$|look$|label|filter$)/.test(name)) element.removeAttribute(name);
    if (element.tagName === 'style' || element.tagName === 'title' || element.tagName === 'desc') element.remove();
    if (element.id !== '' && !/^(marker|linearGradient)$/.test(element.tagName)) element.removeAttribute('id');
  }
  const used = drawing.innerHTML;
  // Mermaid defines a shadow for every diagram; the book's styles use none.
  for (const filter of drawing.querySelectorAll('filter')) filter.remove();
  for (const shared of drawing.querySelectorAll('marker, linearGradient')) if (!used.includes(`#${shared.id})`)) shared.remove();
  for (const group of [...drawing.querySelectorAll('g:empty, defs:empty')]) group.remove();
  drawing.setAttribute('width', String(Math.ceil(box.width)));
  drawing.setAttribute('height', String(Math.ceil(box.height)));
  const all = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  all.setAttribute('font-family', 'var(--font-sans, system-ui, sans-serif)');
  all.append(...drawing.childNodes);
  drawing.append(all);
  return { svg: drawing.outerHTML.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)) };
}
