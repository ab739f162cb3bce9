import { visitBlocks } from '../blocks';
import type { Root } from 'hast';
import { SKIP, visit } from '@/lib/book/visit';
import type { Division } from '../divisions';
import { textOf } from '../hast';

/** A block of a division by its rank there, and its name. */
export interface NamedBlock {
  division: string;
  index: number;
  name: string;
}

/** Ids of one document that holds many divisions: short, unique, and of signs that need no escaping in a PDF. */
export class Names {
  private readonly names = new Map<string, string>();
  readonly blocks: NamedBlock[] = [];

  /** Gives every division, everything with an id and every block a name, and writes the names as ids. */
  constructor(divisions: readonly Division[]) {
    for (const { id: division, children } of divisions) {
      this.take(`${division}#`);
      visit({ type: 'root', children } satisfies Root, 'element', (node) => {
        // What a drawing points at inside of itself is named already.
        if (node.tagName === 'svg') return SKIP;
        const own = textOf(node, 'id');
        if (own !== '') node.properties['id'] = this.take(`${division}#${own}`);
        return undefined;
      });
      visitBlocks(children, (block, index) => {
        const name = textOf(block, 'id') || this.take(`${division}:${index}`);
        block.properties['id'] = name;
        this.blocks.push({ division, index, name });
      });
    }
  }

  /** The name of a place, or of its division where it holds no such place; null for a division that is not here. */
  of(division: string, id = ''): string | null {
    return this.names.get(`${division}#${id}`) ?? this.names.get(`${division}#`) ?? null;
  }

  private take(key: string): string {
    const name = this.names.get(key) ?? `n${this.names.size + 1}`;
    this.names.set(key, name);
    return name;
  }
}
