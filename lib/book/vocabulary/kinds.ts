import type { AnchorKind } from '../model';

/** One element that an author may write, and how it reads. All attributes are plain strings. */
export interface ElementKind {
  /** Attributes that may be given; those with `true` must be. */
  attributes: Readonly<Record<string, boolean>>;
  /** Prefix of its id, when it can be pointed at. */
  anchor?: AnchorKind;
  /** Heading of a box: "Napkin Math". */
  label?: string;
  /** Only on the welcome page: furniture drawn by a React component. */
  welcome?: boolean;
}

const titled = { id: false, title: false };

/** The closed vocabulary. A name that is not here is a mistake, and so is an attribute that is not listed. */
export const elementKinds: ReadonlyMap<string, ElementKind> = new Map<string, ElementKind>([
  ['Figure', { attributes: { id: false, src: true, alt: true }, anchor: 'fig' }],
  ['Table', { attributes: { id: false }, anchor: 'tbl' }],
  ['Listing', { attributes: { id: false }, anchor: 'lst' }],
  ['Definition', { attributes: titled, anchor: 'dfn', label: 'Definition' }],
  ['Example', { attributes: titled, anchor: 'exmp', label: 'Example' }],
  ['NapkinMath', { attributes: titled, anchor: 'nbk', label: 'Napkin Math' }],
  ['Checkpoint', { attributes: titled, anchor: 'chk', label: 'Checkpoint' }],
  ['SystemsPerspective', { attributes: titled, anchor: 'psp', label: 'Systems Perspective' }],
  ['Lighthouse', { attributes: titled, anchor: 'lhs', label: 'Lighthouse' }],
  ['WarStory', { attributes: titled, anchor: 'ws', label: 'War Story' }],
  ['Principle', { attributes: titled, anchor: 'pri', label: 'Principle' }],
  ['Theorem', { attributes: titled, anchor: 'thrm', label: 'Theorem' }],
  ['LearningObjectives', { attributes: { title: false }, label: 'Learning Objectives' }],
  ['Takeaways', { attributes: { title: false }, label: 'Key Takeaways' }],
  ['WhatsNext', { attributes: { title: false }, label: 'What’s Next' }],
  ['Note', { attributes: { title: false }, label: 'Note' }],
  ['Tip', { attributes: { title: false }, label: 'Tip' }],
  ['Warning', { attributes: { title: false }, label: 'Warning' }],
  ['Abstract', { attributes: {}, welcome: true }],
  ['BookCard', { attributes: {}, welcome: true }],
  ['StartReading', { attributes: {}, welcome: true }],
  ['FleetStack', { attributes: {}, welcome: true }],
  ['SupportPanel', { attributes: {}, welcome: true }],
  ['PodcastPlayer', { attributes: {}, welcome: true }],
]);

/** HTML elements that may be written as tags: what Markdown has no sign for. They take no attributes but these. */
export const htmlElements: ReadonlyMap<string, readonly string[]> = new Map([
  ['kbd', []],
  ['abbr', ['title']],
  ['sub', []],
  ['sup', []],
  ['br', []],
  ['mark', []],
  ['details', []],
  ['summary', []],
]);

/** How a reference to an anchor of each kind reads, before its number. */
export const anchorLabels: Readonly<Record<AnchorKind | 'sec', string>> = {
  sec: 'Section',
  fig: 'Figure',
  tbl: 'Table',
  lst: 'Listing',
  eq: 'Equation',
  dfn: 'Definition',
  exmp: 'Example',
  nbk: 'Napkin Math',
  chk: 'Checkpoint',
  psp: 'Systems Perspective',
  lhs: 'Lighthouse',
  ws: 'War Story',
  pri: 'Principle',
  thrm: 'Theorem',
};
