import type { Element, Root, RootContent } from 'hast';
import type { Page } from '../markup/page';
import { quizOf } from '../quizzes/tree';
import { anchorLabels } from '../vocabulary/kinds';
import { formulaLine } from './formula-line';

/** The words of a section as a reader sees them, without those of the sections below it: what search looks through. Plain data. */
export interface SectionText {
  /** Address of the heading; empty for what stands before the first. */
  id: string;
  /** Empty before the first heading. */
  title: string;
  /** Of the heading, 2 to 6; 1 before the first. */
  depth: number;
  /** `6.2`, where the heading shows a number. */
  number: string;
  /** A line each: paragraphs, items, rows, captions, notes, questions without their answers. */
  blocks: string[];
  /** Names of what stands in it: "Figure 6.2". */
  labels: string[];
  /** Entries of the book's index that mark a place in it, levels with spaces between. */
  entries: string[];
  /** TeX of its formulas, each once. */
  tex: string[];
  code: string[];
}

/** What says nothing of its own: handles, answers, the way back from a note. */
const silent = ['heading-link', 'question-task', 'question-answer', 'quiz-title', 'quiz-foot'];
const inline = new Set(['a', 'abbr', 'b', 'code', 'del', 'em', 'i', 'kbd', 'mark', 's', 'small', 'span', 'strong', 'sub', 'sup']);

/** Takes a finished page apart by its headings, in the order of the page. */
export function collectSectionTexts(tree: Root, page: Page): SectionText[] {
  return new Collector(page).all(tree);
}

class Collector {
  private readonly sections: SectionText[] = [section('', '', 1, '')];
  /** Where each note is referred to first. */
  private readonly noteAt = new Map<string, SectionText>();
  private readonly entryOf: ReadonlyMap<string, string>;
  private readonly questionAt: ReadonlyMap<string, string>;
  private line = '';

  constructor({ book, chapter }: Page) {
    this.entryOf = new Map(chapter?.facts.indexMarks.map(({ id, entry }) => [id, entry.replaceAll('!', ' ')]));
    this.questionAt = new Map(quizOf(book, chapter)?.questions.map(({ id, section: around }) => [id, around]));
  }

  all(tree: Root): SectionText[] {
    for (const child of tree.children) this.visit(child);
    this.endLine();
    for (const { tex } of this.sections) tex.splice(0, tex.length, ...new Set(tex));
    return this.sections;
  }

  private get current(): SectionText {
    return this.sections.at(-1) ?? section('', '', 1, '');
  }

  private visit(node: RootContent): void {
    if (node.type === 'text') this.line += node.value;
    else if (node.type === 'raw') this.formula(node.value, node.data?.tex);
    else if (node.type === 'element') this.element(node);
    else if ('children' in node) this.block(node.children);
  }

  private element(node: Element): void {
    const { tagName, properties, children } = node;
    const classes = classesOf(node);
    if (silent.some((name) => classes.includes(name)) || properties['dataFootnoteBackref'] !== undefined || tagName === 'input') return;
    if (/^h[1-6]$/.test(tagName) && typeof properties['id'] === 'string') this.open(node, properties['id']);
    else if (properties['dataFootnoteRef'] !== undefined) this.refer(String(properties['href']));
    else if (properties['dataFootnotes'] !== undefined) this.elsewhere(children, 'li', (id) => this.noteAt.get(id));
    else if (classes.includes('quiz')) this.elsewhere(children, 'li', (id) => this.sections.find((candidate) => candidate.id === this.questionAt.get(id)));
    else if (tagName === 'img' || tagName === 'svg') this.picture(properties['alt'] ?? properties['ariaLabel'] ?? '');
    else if (classes.includes('code')) this.code(node);
    else if (classes.includes('equation')) this.equation(node);
    else if (tagName === 'br') this.line += ' ';
    else if (classes.includes('blank')) this.line += '___';
    else if (tagName === 'td' || tagName === 'th') this.cell(children);
    else if (inline.has(tagName)) this.words(node, classes);
    else this.block(children);
  }

  private block(children: readonly RootContent[]): void {
    this.endLine();
    for (const child of children) this.visit(child);
    this.endLine();
  }

  private words(node: Element, classes: readonly string[]): void {
    const entry = this.entryOf.get(String(node.properties['id']));
    if (entry !== undefined) this.current.entries.push(entry);
    const before = this.line.length;
    for (const child of node.children) this.visit(child);
    const text = this.line.slice(before).trim();
    if ((classes.includes('caption-label') || classes.includes('box-label')) && /\d/.test(text)) this.current.labels.push(text);
  }

  private cell(children: readonly RootContent[]): void {
    const before = this.line.trim();
    this.line = '';
    for (const child of children) this.visit(child);
    const text = this.line.trim();
    this.line = before === '' || text === '' ? before + text : `${before} · ${text}`;
  }

  private open(heading: Element, id: string): void {
    this.endLine();
    for (const child of heading.children) this.visit(child);
    const title = tidy(this.line);
    this.line = '';
    this.sections.push(section(id, title, Number(heading.tagName.slice(1)), String(heading.properties['dataNumber'] ?? '')));
  }

  private refer(href: string): void {
    const id = href.replace(/^#/, '');
    if (!this.noteAt.has(id)) this.noteAt.set(id, this.current);
  }

  /** Reads items that stand at the end of the page, or of a section, into the section that they belong to. */
  private elsewhere(children: readonly RootContent[], tagName: string, ownerOf: (id: string) => SectionText | undefined): void {
    this.endLine();
    for (const child of children) {
      if (child.type !== 'element') continue;
      const owner = child.tagName === tagName ? ownerOf(String(child.properties['id'])) : undefined;
      if (owner === undefined) {
        this.elsewhere(child.children, tagName, ownerOf);
        continue;
      }
      const here = this.sections.length;
      this.sections.push(owner);
      this.block(child.children);
      this.sections.splice(here, 1);
    }
  }

  private picture(words: string): void {
    this.endLine();
    this.line = words;
    this.endLine();
  }

  private code(node: Element): void {
    this.endLine();
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'pre') this.current.code.push(textOf(child).trimEnd());
      else this.block(child.children);
    }
  }

  /** One with a number is a line of its own; the others are looked for by their TeX, since their signs in a line would say little. */
  private equation(node: Element): void {
    this.endLine();
    const raw = node.children.flatMap((child) => (child.type === 'element' ? child.children : [])).find((child) => child.type === 'raw');
    if (raw?.data?.tex !== undefined) this.current.tex.push(raw.data.tex);
    const number = node.children.find((child): child is Element => child.type === 'element' && classesOf(child).includes('equation-number'));
    if (!raw || !number) return;
    const label = `${anchorLabels.eq} ${textOf(number).replace(/[()]/g, '')}`;
    this.current.labels.push(label);
    this.line = `${label}: ${formulaLine(raw.value)}`;
    this.endLine();
  }

  private formula(html: string, tex: string | undefined): void {
    if (tex !== undefined) this.current.tex.push(tex);
    this.line += formulaLine(html);
  }

  private endLine(): void {
    const text = tidy(this.line);
    if (text !== '') this.current.blocks.push(text);
    this.line = '';
  }
}

function section(id: string, title: string, depth: number, number: string): SectionText {
  return { id, title, depth, number, blocks: [], labels: [], entries: [], tex: [], code: [] };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties['className']) ? properties['className'].map(String) : [];
}

function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
