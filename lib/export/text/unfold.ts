import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from '@/lib/book/visit';
import { hasClass } from '../hast';

/** Paper folds nothing up, and boxes to tick are signs there: makes plain elements of what waits for a finger. */
export function unfold(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'details') {
      const title = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'summary');
      node.tagName = 'div';
      delete node.properties['open'];
      const boxed: boolean = hasClass(node, 'box');
      Object.assign(node.properties, boxed ? { role: 'note' } : { className: ['unfolded'] });
      if (title) Object.assign(title, { tagName: 'p', properties: { className: [boxed ? 'box-title' : 'unfolded-title'] } });
    }
    if (node.tagName === 'input' && parent && index !== undefined) {
      const done = node.properties['checked'] === true;
      parent.children[index] = h('span', { className: done ? ['task-box', 'task-done'] : ['task-box'], role: 'img', ariaLabel: done ? 'Done' : 'To do' }, done ? '☑' : '☐');
    }
  });
}
