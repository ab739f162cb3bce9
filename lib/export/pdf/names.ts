import type { Root } from 'hast';
import { SKIP, visit } from '@/lib/book/visit';
import { visitBlocks } from '../blocks';
import type { Division } from '../divisions';
import { textOf } from '../hast';
import { xmlId } from '../xml-id';

/** A block of a division by its rank there, and its name. */
export interface NamedBlock {
  division: string;
  index: number;
  name: string;
}

/** The name of a place in every PDF that holds it: unique in the book, of signs that need no escaping. */
export function placeName(division: string, id = ''): string {
  return id === '' ? division : `${division}.${xmlId(id)}`;
}

/** Writes the names of places as ids, and gives every block one, so that it can be told which page it stands on. */
export function nameplaces({ id: division, children }: Pick<Division, 'id' | 'children'>): { places: string[]; blocks: NamedBlock[] } {
  const places: string[] = [];
  const blocks: NamedBlock[] = [];
  visit({ type: 'root', children } satisfies Root, 'element', (node) => {
    // What a drawing points at inside of itself is named already.
    if (node.tagName === 'svg') return SKIP;
    const own = textOf(node, 'id');
    if (own === '') return undefined;
    const name = placeName(division, own);
    node.properties['id'] = name;
    places.push(name);
    return undefined;
  });
  visitBlocks(children, (block, index) => {
    const name = textOf(block, 'id') || placeName(division, `block-${index}`);
    block.properties['id'] = name;
    blocks.push({ division, index, name });
  });
  return { places, blocks };
}
