import type { AnchorKind } from '../model';

/** One element that an author may write, and how it reads. All attributes are plain strings. */
export interface ElementKind {
  /** Attributes that may be given; those with `true` must be. */
  attributes: Readonly<Record<string, boolean>>;
  /** Prefix of its id, when it can be pointed at. */
  anchor?: AnchorKind;
  /** Heading of a box: "Napkin Math". */
  label?: string;
  /** Stands among the words of a paragraph, even alone in it. */
  inline?: boolean;
  /** Only on the welcome page: furniture drawn by a React component. */
  welcome?: boolean;
}

const titled = { id: false, title: false };
const boxed = { ...titled, collapsible: false };
const plainBox = { title: false, collapsible: false };

/** The closed vocabulary. A name that is not here is a mistake, and so is an attribute that is not listed. */
export const elementKinds: ReadonlyMap<string, ElementKind> = new Map<string, ElementKind>([
  ['Figure', { attributes: { id: false, src: false, alt: false, source: false, placement: false }, anchor: 'fig' }],
  ['SubFigure', { attributes: { id: false, src: true, alt: true }, anchor: 'fig' }],
  ['Table', { attributes: { id: false }, anchor: 'tbl' }],
  ['Listing', { attributes: { id: false }, anchor: 'lst' }],
  ['Term', { attributes: { name: false }, inline: true }],
  ['NoTerm', { attributes: {}, inline: true }],
  ['Index', { attributes: { entry: true } }],
  ['Algorithm', { attributes: titled, anchor: 'algo' }],
  ['Definition', { attributes: boxed, anchor: 'dfn', label: 'Definition' }],
  ['Example', { attributes: boxed, anchor: 'exmp', label: 'Example' }],
  ['NapkinMath', { attributes: boxed, anchor: 'nbk', label: 'Napkin Math' }],
  ['Checkpoint', { attributes: boxed, anchor: 'chk', label: 'Checkpoint' }],
  ['SystemsPerspective', { attributes: boxed, anchor: 'psp', label: 'Systems Perspective' }],
  ['Lighthouse', { attributes: boxed, anchor: 'lhs', label: 'Lighthouse' }],
  ['WarStory', { attributes: boxed, anchor: 'ws', label: 'War Story' }],
  ['Principle', { attributes: boxed, anchor: 'pri', label: 'Principle' }],
  ['Theorem', { attributes: boxed, anchor: 'thrm', label: 'Theorem' }],
  ['LearningObjectives', { attributes: plainBox, label: 'Learning Objectives' }],
  ['Takeaways', { attributes: plainBox, label: 'Key Takeaways' }],
  ['WhatsNext', { attributes: plainBox, label: 'What’s Next' }],
  ['Note', { attributes: plainBox, label: 'Note' }],
  ['Tip', { attributes: plainBox, label: 'Tip' }],
  ['Warning', { attributes: plainBox, label: 'Warning' }],
  ['Abstract', { attributes: {}, welcome: true }],
  ['BookCard', { attributes: {}, welcome: true }],
  ['StartReading', { attributes: {}, welcome: true }],
  ['FleetStack', { attributes: {}, welcome: true }],
  ['SupportPanel', { attributes: {}, welcome: true }],
  ['PodcastPlayer', { attributes: {}, welcome: true }],
]);

/** Attributes that take one of a few words. */
export const attributeValues: ReadonlyMap<string, readonly string[]> = new Map([
  ['collapsible', ['open', 'closed']],
  ['placement', ['margin']],
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
  algo: 'Algorithm',
  ln: 'line',
};

/** The same before several numbers: "Figures 6.2 and 6.3". */
export const anchorPlurals: Readonly<Record<AnchorKind | 'sec', string>> = {
  sec: 'Sections',
  fig: 'Figures',
  tbl: 'Tables',
  lst: 'Listings',
  eq: 'Equations',
  dfn: 'Definitions',
  exmp: 'Examples',
  nbk: 'Napkin Math',
  chk: 'Checkpoints',
  psp: 'Systems Perspectives',
  lhs: 'Lighthouses',
  ws: 'War Stories',
  pri: 'Principles',
  thrm: 'Theorems',
  algo: 'Algorithms',
  ln: 'lines',
};
