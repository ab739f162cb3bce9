import type { Element } from 'hast';
import { h } from 'hastscript';
import { drawnDiagram } from '../diagrams';
import { inlineSvg } from './svg';

/** In pixels; a wider diagram keeps letters that can be read, and scrolls. */
const WIDE = 760;

/** The drawing of a diagram's text, in a box of its own; null while it is not drawn or does not parse, when its text is shown as a listing. */
export function diagram(text: string, meta: string): Element | null {
  const drawn = drawnDiagram(text);
  const svg = drawn && 'svg' in drawn ? inlineSvg(drawn.svg, diagramAlt(text, meta) || 'Diagram') : null;
  if (svg === null) return null;
  svg.properties['className'] = Number(svg.properties['width']) > WIDE ? ['drawing', 'diagram', 'diagram-wide'] : ['drawing', 'diagram'];
  return h('div', { className: ['figure-body'], dataDiagram: '' }, svg);
}

/** What a fence says of its picture: `alt="..."` behind the language, or Mermaid's own `accDescr: ...`. */
export function diagramAlt(text: string, meta: string): string {
  return (/\balt="([^"]*)"/.exec(meta)?.[1] ?? /^\s*accDescr\s*:\s*(.+)$/m.exec(text)?.[1] ?? '').trim();
}
