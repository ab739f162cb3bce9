import { describe, expect, it } from 'vitest';
import { loadBook } from '@/lib/book/book';
import { checkManuscript } from '@/lib/check/check';
import { referencesPageData } from '@/lib/site/references-page';
import { bookYaml, chapter, manuscript } from '../check/manuscript';
import { wildBib } from './bib';

const keys = ['godel1931uber', 'graham2020a', 'graham2020b', 'many2019', 'undated', 'waals1873', 'page2023', 'DBLP:conf/x/Y04'];
const all = keys.map((key) => `[@${key}]`).join(' ');
const told = (files: Record<string, string>) => checkManuscript(manuscript({ 'book.yaml': bookYaml('a'), 'chapters/a.mdx': chapter(all), 'references.bib': wildBib, ...files })).map(({ file, line, column, severity, rule, repair }) => `${file}:${line}:${column} ${severity} ${rule}${repair === undefined ? '' : ` ${repair}`}`);

describe('the list of references', () => {
  it('has each cited work as the style writes it, with accents as letters', () => {
    const { works } = loadBook(manuscript({ 'book.yaml': bookYaml('a'), 'chapters/a.mdx': chapter(all), 'references.bib': wildBib })).book.bibliography;
    const text = Object.fromEntries([...works].map(([key, { html }]) => [key, html.replace(/<a [^>]*>/g, '<a>')]));
    expect(text).toEqual({
      'DBLP:conf/x/Y04': 'Y, Z. 2004. “Arxived.” arXiv:2101.00001. <a>https://arxiv.org/abs/2101.00001</a>.',
      godel1931uber: 'Gödel, Kurt, Pál Erdős, and Éva Martín. 1931. “Über Formal.” <i>Journal of Computational Things</i> 38 (1): 173–98. <a>https://doi.org/10.1007/BF01700692</a>.',
      graham2020a: 'Graham, Ann, and Bo Lee. 2020a. “RDMA &#x26; Friends at O(n<sup>2</sup>).” In <i>Proc. of the ACM</i>, 1–9.',
      graham2020b: 'Graham, Ann, and Bo Lee. 2020b. “Zebras.” In <i>Proc. of the ACM</i>.',
      many2019: 'Smith, Jo, et al. 2019. “A Report.” <a>https://example.org/a_b</a>.',
      page2023: 'Doe, Jane. 2023. “A page.” January 2023. <a>https://example.org/a_b</a>.',
      undated: 'The Institute of Things. n.d. “Undated <i>Words</i>.” Institute.',
      waals1873: 'Waals, Johannes Diderik van der. 1873. “Over de &#x3C;script>alert(1)&#x3C;/script> Continuiteit.” PhD thesis, Leiden.',
    });
  });

  it('takes from a volume what it says for all works in it, and leaves no gap where one is not known', () => {
    const bib = String.raw`
@inproceedings{paper, author={M{\"u}ller, J{\"o}rg}, title={On $\frac{1}{8}$ and 100\,\%}, crossref={vol}, pages={12--19}}
@proceedings{vol, editor={Ed, E.}, title={Proc. of Instruments}, year=1999, publisher={CUP}}
@inbook{map, author={Mercator, G.}, title={Nova Descriptio}, chapter=1, publisher={Duisburg}, year=1569}
@inproceedings{lone, author={A, B}, title={Alone}, year=2000}`;
    const { works } = loadBook(manuscript({ 'book.yaml': bookYaml('a'), 'chapters/a.mdx': chapter('[@paper; @map; @lone]'), 'references.bib': bib })).book.bibliography;
    expect([...works.values()].map(({ html }) => html.replaceAll('\u202f', ' '))).toEqual(['A, B. 2000. “Alone.”', 'Mercator, G. 1569. <i>Nova Descriptio</i>. Duisburg.', 'Müller, Jörg. 1999. “On 1/8 and 100 %.” In <i>Proc. of Instruments</i>, edited by E. Ed, 12–19. CUP.']);
  });

  it('knows the places that cite a work, once each', () => {
    const root = manuscript({ 'book.yaml': `${bookYaml('a', 'b')}appendices: [c]\n`, 'chapters/a.mdx': chapter('[@undated]\n\n## One [#sec-one]\n\n[@undated] @undated\n\n### Inner\n\n[@undated]\n'), 'chapters/b.mdx': chapter('x\n'), 'appendices/c.mdx': chapter('## Two\n\n[@undated]\n'), 'references.bib': wildBib });
    const { works } = loadBook(root).book.bibliography;
    expect(works.get('undated')?.citedIn.map((place) => (place.kind === 'chapter' ? `${place.chapter.number} ${place.section ?? '-'}` : place.kind))).toEqual(['1 -', '1 sec-one', '1 inner', 'A two']);
    expect([...works.keys()]).toEqual(['undated']);
  });

  it('names the page of a part, the section of a question and the term of a definition, in reading order', () => {
    const root = manuscript({
      'book.yaml': `title: Tiny\nopening: [a]\nparts:\n  - title: One\n    introduction: See [@undated].\n    principles: [{title: P, text: "By @undated."}]\n    chapters: [b]\n`,
      'welcome.mdx': '[@undated]\n',
      'chapters/a.mdx': chapter('## First [#sec-first]\n\n[@undated]\n'),
      'chapters/b.mdx': chapter('[@undated]\n\n## Second [#sec-second]\n\nA ring.\n\n## Third [#sec-third]\n\n[@undated]\n'),
      'quizzes/b.yaml': '- id: quiz-b\n  section: sec-second\n  type: true-false\n  question: Is it so?\n  answer: true\n  why: See [@undated].\n  passage: sec-second\n',
      'glossary.yaml': '- term: ring\n  definition: A circle [@undated].\n',
      'references.bib': wildBib,
    });
    const { book } = loadBook(root);
    const [work] = referencesPageData(book).groups.flatMap(({ entries }) => entries);
    expect(work?.places.map(({ text, url }) => `${text} ${url}`)).toEqual(['Welcome /', '1.1 /chapters/a#sec-first', 'Part I /parts/one', '2 /chapters/b', '2.1 /chapters/b#sec-second', '2.2 /chapters/b#sec-third', 'Glossary /glossary#term-ring']);
  });

  it('has what nothing but the glossary cites, and tells of unknown works there', () => {
    const files = { 'book.yaml': bookYaml('a'), 'chapters/a.mdx': chapter('A ring.\n'), 'references.bib': '@book{known2001, author={A, B}, title={T}, year={2001}}\n' };
    expect([...loadBook(manuscript({ ...files, 'glossary.yaml': '- term: ring\n  definition: A circle [@known2001].\n' })).book.bibliography.works.keys()]).toEqual(['known2001']);
    const problems = checkManuscript(manuscript({ ...files, 'glossary.yaml': '- term: ring\n  definition: A circle [@knwon2001; @known2001].\n' }));
    expect(problems.map(({ file, line, column, rule, repair }) => `${file}:${line}:${column} ${rule} ${repair ?? ''}`)).toEqual(['glossary.yaml:2:25 unknown-citation did you mean `known2001`?']);
  });

  it('tells years apart over the whole book', () => {
    const root = manuscript({ 'book.yaml': bookYaml('a', 'b'), 'chapters/a.mdx': chapter('[@graham2020b]'), 'chapters/b.mdx': chapter('[@graham2020a]'), 'references.bib': wildBib });
    const { citations } = loadBook(root).book.bibliography;
    expect([...citations.values()].map((pieces) => pieces.map(({ html }) => html).join(''))).toEqual(['(Graham and Lee 2020b)', '(Graham and Lee 2020a)']);
  });
});

describe('the checker', () => {
  it('has nothing to say of a bibliography in order', () => {
    expect(told({})).toEqual([]);
  });

  it('names unknown keys with the one that was meant', () => {
    expect(told({ 'chapters/a.mdx': chapter(`${all}\n\n| x |\n|---|\n| [@grahm2020a; @undated] |\n\nand @nobody knows`) })).toEqual(['chapters/a.mdx:8:4 error unknown-citation did you mean `graham2020a`?', 'chapters/a.mdx:10:5 error unknown-citation write `\\@nobody` if it is no citation']);
  });

  it('warns of what nothing cites and of keys that stand twice, in every file', () => {
    expect(told({ 'more.bib': '\n@misc{extra, title={T}, author={A B}, year=2000}\n@misc{undated, title={T}}\n' })).toEqual(['more.bib:2:1 warning unused-citation', 'more.bib:3:1 warning duplicate-key it already stands at references.bib:10, which is the one that counts']);
  });

  it('names broken entries by their line and keeps the others', () => {
    const bib = `${wildBib}@article{open1, title={T, year=2000}\n@article{comma1,\n  author={A}\n  title={T},\n  year=2000}\n@misc{,\n title={T}}\n@article{macro1, journal = nowhere,\n title={T}, year=2000}\n`;
    expect(told({ 'chapters/a.mdx': chapter(`${all} [@open1; @comma1; @macro1]`), 'references.bib': bib })).toEqual(['references.bib:14:1 error bib-syntax', 'references.bib:17:1 error bib-syntax', 'references.bib:19:1 error bib-syntax', 'references.bib:21:28 warning bib-syntax']);
  });

  it('reads the name of an @string wherever it stands, and only there', () => {
    const bib = `${wildBib}@book{one1, title = {a = b, c}, note = "x = y # z", publisher = jcpp # { and } # jcp, year=2000}\n`;
    expect(told({ 'chapters/a.mdx': chapter(`${all} [@one1]`), 'references.bib': bib })).toEqual(['references.bib:14:65 warning bib-syntax did you mean `jcp`?']);
  });

  it('tells what an entry lacks, but not what its volume says for it', () => {
    const bib = `${wildBib}@inproceedings{paper1, author={A, B}, title={T}, crossref={VOLUME1}}\n@proceedings{volume1, title={Proc.}, year=1999}\n@inproceedings{paper2, author={A, B}, title={T}, year=2000}\n@incollection{paper3, title={T}, crossref={volume2}}\n@misc{paper4, author={A, B}}\n`;
    expect(told({ 'chapters/a.mdx': chapter(`${all} [@paper1; @paper2; @paper3; @paper4]`), 'references.bib': bib })).toEqual(['references.bib:16:1 warning bib-field', 'references.bib:17:1 warning bib-field did you mean `volume1`?', 'references.bib:18:1 warning bib-field']);
  });

  it('says that a bibliography is missing', () => {
    const root = manuscript({ 'book.yaml': bookYaml('a'), 'chapters/a.mdx': chapter('[@a2020] by @someone') });
    expect(checkManuscript(root).map(({ line, column, rule, repair }) => `${line}:${column} ${rule} ${repair ?? ''}`)).toEqual(['4:2 unknown-citation add references.bib to the manuscript']);
  });

  it.each([
    ['numerc', 'did you mean `numeric`?'],
    ['nowhere.csl', undefined],
    ['../style.csl', undefined],
    ['book.csl', undefined],
  ])('refuses the style %s', (style, repair) => {
    const problems = checkManuscript(manuscript({ 'book.yaml': `title: T\ncitation_style: ${style}\nparts: [{title: One, chapters: [a]}]\n`, 'chapters/a.mdx': chapter('[@undated]'), 'references.bib': wildBib, 'book.csl': '<style/>' })).filter(({ severity }) => severity === 'error');
    expect(problems).toMatchObject([{ file: 'book.yaml', line: 2, rule: 'citation-style', ...(repair === undefined ? {} : { repair }) }]);
  });
});
