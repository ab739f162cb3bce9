import type { Definition, FootnoteDefinition, List, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { headingNumbers } from '@/lib/book/markup/heading-numbers';
import type { Page } from '@/lib/book/markup/page';
import { isElement } from '@/lib/book/nodes';
import { visit } from '@/lib/book/visit';
import { numbering } from '@/lib/book/vocabulary/numbering';
import type { Converter } from './converter';
import { paragraph, quotation, text, trimmed, type Block } from './nodes';
import { element } from './elements';
import { flattened } from './flattened';
import { pictureOf, urlOf } from './links';
import { displayed, inline } from './maths';
import { questionPart } from './questions';
import { fitCell } from './table-cells';

const phrasing = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'inlineMath', 'break', 'html', 'image', 'link', 'footnoteReference']);

/** A list whose items hold more than lines and lists has air between them. */
function listOf({ ordered, start, spread }: List, children: ListItem[]): List {
  const airy = spread === true || children.some((item) => item.children.some(({ type }) => type !== 'paragraph' && type !== 'list'));
  return { type: 'list', ordered: ordered ?? false, start: start ?? null, spread: airy, children };
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasing.has(node.type);
}

/**
 * The text of a page as nodes of plain Markdown: what the book's syntax adds to it becomes the words that the page shows.
 * @param tree of the page, its references and citations resolved.
 * @param notes stands before the names of footnotes, so that they are told apart where texts stand one after the other.
 */
export function plainTree(tree: Root, page: Page, notes: string): Root {
  const definitions = new Map<string, Definition>();
  const noted = new Set<string>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, 'footnoteReference', ({ identifier }) => void noted.add(identifier));
  const waiting: FootnoteDefinition[] = [];
  const headingNumber = headingNumbers(page.chapter);
  const converter: Converter = { page, number: numbering(page), plain, blocks, words };

  function plain(nodes: readonly Nodes[]): RootContent[] {
    return nodes.flatMap(convert);
  }

  function blocks(nodes: readonly Nodes[]): Block[] {
    const result: Block[] = [];
    let run: PhrasingContent[] = [];
    const close = () => {
      const line = trimmed(run);
      if (line.length > 0) result.push(paragraph(line));
      run = [];
    };
    for (const made of plain(nodes)) {
      if (isPhrasing(made)) run.push(made);
      else {
        close();
        result.push(made as Block);
      }
    }
    close();
    return result;
  }

  function words(nodes: readonly Nodes[]): PhrasingContent[] {
    return plain(nodes).flatMap((made) => (isPhrasing(made) ? [made] : flattened(made)));
  }

  function convert(node: Nodes): RootContent[] {
    switch (node.type) {
      case 'root':
      case 'paragraph':
        return blocks(node.children);
      case 'heading': {
        const id = node.data?.id ?? '';
        const number = headingNumber(id, toString(node));
        const link: PhrasingContent[] = number === '' || page.chapter === null ? [] : [{ type: 'link', url: page.addresses.chapter(page.chapter, id), children: [text(number)] }, text(' ')];
        // The text's one first-level heading is its title.
        return [{ type: 'heading', depth: node.depth === 1 ? 2 : node.depth, children: [...link, ...words(node.children).map((child) => (child.type === 'break' ? text(' ') : child))] }];
      }
      case 'emphasis':
        if (node.data?.hName === 'sub' || node.data?.hName === 'sup') return [{ type: 'html', value: `<${node.data.hName}>` }, ...words(node.children), { type: 'html', value: `</${node.data.hName}>` }];
        return [{ type: 'emphasis', children: words(node.children) }];
      case 'strong':
      case 'delete':
        return [{ type: node.type, children: words(node.children) }];
      case 'text':
        // Lines break where a reader's program likes; who looks for "Figure 6.2" types a space.
        return [{ ...node, value: node.value.replaceAll('\u00a0', ' ') }];
      case 'inlineCode':
      case 'break':
      case 'code':
      case 'thematicBreak':
        return [node];
      case 'inlineMath':
        return [inline(node.value, page.source.macros)];
      case 'math':
        return displayed(node, converter);
      case 'link':
      case 'linkReference': {
        const url = urlOf(node.type === 'link' ? node.url : (definitions.get(node.identifier)?.url ?? ''), page);
        const children = words(node.children);
        return url === null ? children : [{ type: 'link', url, title: node.type === 'link' ? (node.title ?? null) : (definitions.get(node.identifier)?.title ?? null), children }];
      }
      case 'image':
        return [pictureOf(node.url, node.alt ?? '', page)];
      case 'imageReference':
        return [pictureOf(definitions.get(node.identifier)?.url ?? '', node.alt ?? '', page)];
      case 'footnoteReference':
        return [{ type: 'footnoteReference', ...named(node) }];
      case 'footnoteDefinition':
        // The first of two counts; one that nothing refers to does not show.
        if (noted.delete(node.identifier)) waiting.push({ type: 'footnoteDefinition', ...named(node), children: blocks(node.children) });
        return [];
      case 'blockquote':
        return [quotation(blocks(node.children))];
      case 'list':
        return [listOf(node, plain(node.children) as ListItem[])];
      case 'listItem':
        return [{ type: 'listItem', checked: node.checked ?? null, spread: node.spread ?? false, children: blocks(node.children) }];
      case 'table':
        return [{ type: 'table', align: node.align ?? null, children: node.children.map((row) => ({ type: 'tableRow', children: row.children.map((cell) => ({ type: 'tableCell', children: fitCell(words(cell.children)) })) })) }];
      default:
        if (isElement(node)) return element(node, converter);
        // Raw HTML, expressions and definitions do not show on the page either.
        return questionPart(node, converter) ?? [];
    }
  }

  function named({ identifier, label }: { identifier: string; label?: string | null | undefined }): { identifier: string; label: string } {
    return { identifier: `${notes}${identifier}`, label: `${notes}${label ?? identifier}` };
  }

  const children = tree.children.flatMap((child) => {
    const made: RootContent[] = blocks([child]);
    // A note stands behind the block that it was written in.
    return [...made, ...waiting.splice(0)];
  });
  return { type: 'root', children };
}
