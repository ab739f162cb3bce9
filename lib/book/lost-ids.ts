import type { Root } from 'mdast';
import { isId, meantId } from './ids';
import { isElement, valueOf } from './nodes';
import { visit } from './visit';
import { elementKinds } from './vocabulary/kinds';

/** Ids that were meant, where others are written or in places that give none: what points at one is no second mistake. */
export function lostIds(tree: Root): string[] {
  const lost: (string | undefined)[] = [];
  visit(tree, (node) => {
    if (node.type === 'text' && node.value.includes('[#')) lost.push(...[...node.value.matchAll(/\[#([a-z]+-[\w-]+)\]/g)].map(([, id]) => id));
    if (node.type === 'math' || node.type === 'inlineMath') lost.push(...[...node.value.matchAll(/\\label\s*\{([^}]*)\}/g)].map(([, id = '']) => meantId(id, 'eq')));
    if (node.type === 'heading' && node.data?.explicit === true && !isId(node.data.id ?? '', 'sec')) lost.push(meantId(node.data.id ?? '', 'sec'));
    const prefix = isElement(node) ? elementKinds.get(node.name ?? '')?.anchor : undefined;
    const id = isElement(node) && prefix !== undefined ? valueOf(node, 'id') : '';
    if (prefix !== undefined && id !== '' && !isId(id, prefix)) lost.push(meantId(id, prefix));
  });
  return lost.filter((id) => id !== undefined);
}
