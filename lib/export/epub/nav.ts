import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Division } from '../divisions';
import { pageId } from '../page-marks';
import { divisionFile } from './files';
import { xmlId } from '../xml-id';

/** A page of the printed book and the division that it stands in. */
export interface ListedPage {
  page: number;
  division: string;
}

/** The navigation document: contents, landmarks, and the pages of the printed book where they are known. */
export function navigation(divisions: readonly Division[], pages: readonly ListedPage[], hasCover: boolean): ElementContent[] {
  const listed = divisions.filter(({ kind }) => kind !== 'title' && kind !== 'imprint');
  return [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabel: 'Contents' }, [h('h1', 'Contents'), h('ol', outline(listed))]),
    h('nav', { 'epub:type': 'landmarks', ariaLabel: 'Landmarks', hidden: true }, [h('h2', 'Landmarks'), h('ol', landmarks(divisions, hasCover))]),
    ...(pages.length === 0 ? [] : [h('nav', { 'epub:type': 'page-list', role: 'doc-pagelist', ariaLabel: 'Pages', hidden: true }, [h('h2', 'Pages'), h('ol', pages.map(({ page, division }) => h('li', h('a', { href: `${divisionFile(division)}#${pageId(page)}` }, String(page)))))])]),
  ];
}

/** Parts hold their chapters. */
function outline(divisions: readonly Division[]): Element[] {
  return divisions
    .filter(({ part }) => part === null || !divisions.some(({ id }) => id === part))
    .map((division) => entry(division, divisions.filter(({ part }) => part === division.id)));
}

function entry(division: Division, chapters: readonly Division[]): Element {
  const { id, kind, label, number, title, sections } = division;
  const front = kind === 'part' || kind === 'appendix' ? `${label}: ` : number === '' ? '' : `${number} `;
  const inner = kind === 'part' ? chapters.map((chapter) => entry(chapter, [])) : sections.filter(({ depth }) => depth === 2).map((section) => h('li', h('a', { href: `${divisionFile(id)}#${xmlId(section.id)}` }, [section.number, section.title].filter(Boolean).join(' '))));
  return h('li', [h('a', { href: divisionFile(id) }, front + title), ...(inner.length === 0 ? [] : [h('ol', inner)])]);
}

function landmarks(divisions: readonly Division[], hasCover: boolean): Element[] {
  const first = (kind: Division['kind'], type: string, title: string) => {
    const division = divisions.find((candidate) => candidate.kind === kind);
    return division ? [landmark(divisionFile(division.id), type, title)] : [];
  };
  const start = divisions.find(({ kind }) => kind === 'chapter' || kind === 'part');
  return [
    ...(hasCover ? [landmark('cover.xhtml', 'cover', 'Cover')] : []),
    ...first('title', 'titlepage', 'Title page'),
    landmark('contents.xhtml', 'toc', 'Contents'),
    ...(start ? [landmark(divisionFile(start.id), 'bodymatter', 'Start of the text')] : []),
    ...first('references', 'bibliography', 'References'),
    ...first('glossary', 'glossary', 'Glossary'),
    ...first('index', 'index', 'Index'),
  ];
}

function landmark(href: string, type: string, title: string): Element {
  return h('li', h('a', { 'epub:type': type, href }, title));
}
