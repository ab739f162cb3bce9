import type { ElementContent, Properties, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from '../visit';

/** What opens right before a formula, and what follows it without a space: punctuation, or the end of a word such as "th". */
const opens = /[([“‘«]+$/;
const follows = /^(?:[^\s\p{L}\p{N}]+|\p{L}{1,3}(?!\p{L})[^\s\p{L}\p{N}]*)/u;

/**
 * Keeps a formula in a line together with the signs that touch it: browsers may break a line on both sides of one, and a comma or the number of a
 * note would begin the next line.
 */
export function ties() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node) || !node.children.some(isFormula) || isTie(node)) return;
      node.children = tied(node.children as ElementContent[]);
    });
  };
}

function tied(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  const rest = [...children];
  for (let child = rest.shift(); child !== undefined; child = rest.shift()) {
    if (!isFormula(child)) {
      result.push(child);
      continue;
    }
    const held: ElementContent[] = [child];
    const before = result.at(-1);
    const open = before?.type === 'text' ? opens.exec(before.value)?.[0] : undefined;
    if (before?.type === 'text' && open !== undefined) {
      before.value = before.value.slice(0, -open.length);
      held.unshift({ type: 'text', value: open });
    }
    for (let next = rest[0]; next !== undefined; next = rest[0]) {
      const close = next.type === 'text' ? follows.exec(next.value)?.[0] : undefined;
      if (next.type === 'text' && close !== undefined) {
        held.push({ type: 'text', value: close });
        next.value = next.value.slice(close.length);
        if (next.value !== '') break;
      } else if (next.type === 'element' && next.tagName === 'sup') held.push(next);
      else break;
      rest.shift();
    }
    result.push(held.length === 1 ? child : h('span', { className: ['tie'] }, held));
  }
  return result;
}

function isTie(node: { type: string; properties?: Properties }): boolean {
  const className = node.properties?.['className'];
  return Array.isArray(className) && className.includes('tie');
}

/** A formula in a line, with or without the element by which it scrolls on a narrow screen. */
function isFormula(node: { type: string; value?: unknown }): boolean {
  return node.type === 'raw' && typeof node.value === 'string' && /^<(?:math|span class="wide-formula")>/.test(node.value);
}
