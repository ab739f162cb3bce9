/** One rule of the checker, as the contributor's guide explains it. */
export interface Rule {
  id: string;
  /** `both`: an error where it makes a page wrong, else a warning. */
  level: 'error' | 'warning' | 'both';
  /** What the checker found when it names the rule. */
  says: string;
}

/** Rules that belong together. */
interface RuleGroup {
  title: string;
  rules: readonly Rule[];
}

const error = (id: string, says: string): Rule => ({ id, level: 'error', says });
const warning = (id: string, says: string): Rule => ({ id, level: 'warning', says });
const both = (id: string, says: string): Rule => ({ id, level: 'both', says });

/** Every rule that a message of the checker can name; a test holds it against the sources. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    title: 'Files and settings',
    rules: [
      error('missing-file', 'A file that is named is not there: book.yaml, a chapter, an entry of assets.yaml.'),
      error('doubled-file', 'A text stands in a .md and in a .mdx file; only one can be read.'),
      warning('unlisted-file', 'A chapter file that book.yaml does not list stays out of the book.'),
      error('file-size', 'A file is larger than any text of a book.'),
      error('encoding', 'A file is not UTF-8.'),
      error('outside-link', 'A symbolic link leads out of the manuscript.'),
      both('front-matter', 'A text begins without its title between lines of ---, or they do not close.'),
      error('yaml-syntax', 'YAML that cannot be read.'),
      error('missing-key', 'A key that must be given is absent.'),
      error('unknown-key', 'A key that nobody reads, mostly a typing mistake.'),
      error('wrong-value', 'A value that its key does not take.'),
      error('plain-title', 'A citation in a title or description of YAML, where only words can show.'),
      error('duplicate-slug', 'A chapter is listed twice.'),
      error('unknown-chapter', 'A reading path names a chapter that is not in the book.'),
      warning('missing-asset', 'Cover, recording or download that book.yaml names is not in public/.'),
    ],
  },
  {
    title: 'Syntax',
    rules: [
      error('mdx-syntax', 'A tag, a brace or a comment that MDX cannot read.'),
      error('unreadable', 'A text that cannot be read at all, or holds too many mistakes to go on.'),
      error('expression', 'An expression in braces, an import or an export: a manuscript is data.'),
      warning('raw-html', 'HTML in a .md file is left out of the page.'),
      error('unclosed-code', 'Code whose closing line is missing swallows what follows.'),
      error('unclosed-maths', 'A formula whose closing $$ is missing swallows what follows.'),
      error('tex', 'TeX that cannot be read.'),
      both('code-language', 'A language that is not known, or none.'),
      error('table-cells', 'A row with more or fewer cells than the header.'),
      both('footnote', 'A footnote that is not defined, defined twice, or never used.'),
      error('undefined-link', 'A link [text][name] whose name has no address.'),
    ],
  },
  {
    title: 'Elements',
    rules: [
      error('unknown-component', 'An element that is not in the vocabulary.'),
      error('unknown-attribute', 'An attribute that the element does not have, or has twice.'),
      error('missing-attribute', 'An attribute that the element must have.'),
      error('attribute-expression', 'A value in braces; values are texts in quotes.'),
      error('attribute-value', 'A value that is not one of the few words the attribute takes.'),
      error('nesting', 'An element where it cannot stand, such as a part of a figure outside of one.'),
      both('figure-parts', 'A figure with parts that also has a picture of its own, or too few or many parts.'),
      error('algorithm', 'An algorithm without lines, or an address of a line outside of one.'),
      both('diagram', 'A Mermaid diagram that cannot be drawn.'),
      warning('diagram-undrawn', 'A diagram shows as text because no browser is there to draw it.'),
      error('macro', 'A TeX macro that cannot be used.'),
    ],
  },
  {
    title: 'References and links',
    rules: [
      error('unresolved-reference', 'A reference to an id that does not exist.'),
      error('duplicate-id', 'An id that stands twice.'),
      both('id-form', 'An id that does not begin as its kind does.'),
      error('lost-id', 'An id that was published once is gone.'),
      error('published-id', 'A line of the list of published ids that cannot be read.'),
      error('dead-link', 'A link that leads nowhere, out of the manuscript, or to a script.'),
      error('dead-fragment', 'A link to a place that its page does not have.'),
      warning('empty-link', 'A link without words.'),
      warning('handwritten-number', 'A number such as that of a figure, typed by hand.'),
      warning('heading', 'A level of headings is left out, or a heading has no words.'),
    ],
  },
  {
    title: 'Pictures and recordings',
    rules: [
      error('missing-figure', 'A picture that is not in the manuscript.'),
      both('alt-text', 'An alternative text that is missing, too long, or repeats the caption.'),
      warning('unused-figure', 'A picture that no text shows.'),
      error('svg-syntax', 'A drawing that is not well-formed.'),
      warning('asset-license', 'A picture or recording without an entry in assets.yaml.'),
    ],
  },
  {
    title: 'Sources, terms and quizzes',
    rules: [
      error('unknown-citation', 'A citation of a work that references.bib does not hold.'),
      both('bib-syntax', 'An entry of the bibliography that cannot be read.'),
      warning('bib-field', 'An entry of the bibliography lacks its title or the book that it stands in, or names another that is not there.'),
      warning('duplicate-key', 'A key of the bibliography that stands twice.'),
      warning('unused-citation', 'A work that nothing cites.'),
      error('citation-style', 'A citation style that is not known or cannot be read.'),
      error('unknown-term', 'A term that the glossary does not hold.'),
      both('duplicate-term', 'A term or another name of one that stands twice.'),
      warning('unused-term', 'A term that no text uses.'),
      both('glossary', 'A mistake in the form of the glossary.'),
      error('glossary-loop', 'Terms that are explained by one another only.'),
      both('index-entry', 'An index entry that is empty, too deep, or nearly another.'),
      error('quiz-file', 'A file of questions that no chapter has.'),
      error('quiz-section', 'A question that names no section of its chapter.'),
      error('quiz-passage', 'A question whose answer stands nowhere.'),
      error('quiz-answer', 'A question without a right answer, or with too many.'),
      error('quiz-choices', 'Choices or items that are too few or stand twice.'),
      error('quiz-blank', 'A text to fill in that has no blank.'),
      error('quiz-text', 'A question that holds what only a chapter can.'),
    ],
  },
];
