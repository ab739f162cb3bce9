import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, type PDFContext, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);
/** Keys of an element: what it is, its kids, its parent, the page of its content, its text for those who do not see it. */
const [S, K, P, PG, ALT] = [name('S'), name('K'), name('P'), name('Pg'), name('Alt')];
const MCID = name('MCID');
const NO_STRUCTURE = name('NonStruct');
/** Names of PDF 2.0 that browsers write, and what they are in PDF 1.7, which more tools read. */
const roles = { Em: 'Span', Strong: 'Span', Aside: 'Note' };
/** What `document.ts` writes in front of the TeX of a formula. */
const FORMULA_MARK = 'TeX: ';

/**
 * Tidies the structure that a browser gives a PDF. It wraps every run of text, and every element that means nothing, in an element of
 * its own: five of six say nothing to a reader and make up half of the file. Their contents move to the elements around them. Pictures
 * that stand for formulas become formulas.
 */
export function tidyTags(pdf: PDFDocument): void {
  const { context } = pdf;
  const root = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (!root) return;
  root.set(name('RoleMap'), context.obj(roles));
  root.delete(name('IDTree'));
  /** Elements that were taken away, and what stands in their place as the owner of their content. */
  const owners = new Map<PDFRef, PDFRef>();
  const top = kidsOf(context, root);
  for (const kid of top) if (kid instanceof PDFRef) tidy(context, kid, owners);
  repointParents(context, root, owners);
  for (const ref of owners.keys()) context.delete(ref);
}

/** Tidies what is below an element, depth first, without recursion: books are deep. */
function tidy(context: PDFContext, start: PDFRef, owners: Map<PDFRef, PDFRef>): void {
  const waiting: { ref: PDFRef; done: boolean }[] = [{ ref: start, done: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const element = context.lookupMaybe(next.ref, PDFDict);
    if (!element) continue;
    const kids = kidsOf(context, element);
    if (!next.done) {
      waiting.push({ ref: next.ref, done: true });
      for (const kid of kids) if (kid instanceof PDFRef) waiting.push({ ref: kid, done: false });
      continue;
    }
    asFormula(element);
    withoutIds(element);
    const merged = shortened(element, kids.flatMap((kid) => (kid instanceof PDFRef ? contentOf(context, kid, next.ref, owners) : [kid])));
    if (merged.length > 0) element.set(K, merged.length === 1 && merged[0] ? merged[0] : context.obj(merged));
  }
}

/** What stands in the place of a kid: itself, or its own kids where it means nothing. */
function contentOf(context: PDFContext, kid: PDFRef, parent: PDFRef, owners: Map<PDFRef, PDFRef>): PDFObject[] {
  const element = context.lookupMaybe(kid, PDFDict);
  if (element?.get(S) !== NO_STRUCTURE || element.has(ALT)) return [kid];
  owners.set(kid, parent);
  const page = element.get(PG);
  return kidsOf(context, element).map((inner) => {
    if (inner instanceof PDFNumber) return context.obj({ Type: 'MCR', Pg: page, MCID: inner });
    if (inner instanceof PDFRef) context.lookupMaybe(inner, PDFDict)?.set(P, parent);
    return inner;
  });
}

/** A browser names the headings of columns for each cell; their scope says the same, and names would meet others when documents are joined. */
function withoutIds(element: PDFDict): void {
  element.delete(name('ID'));
  const attributes = element.lookup(name('A'));
  for (const one of attributes instanceof PDFArray ? attributes.asArray() : [attributes]) if (one instanceof PDFDict) one.delete(name('Headers'));
}

/** Pieces of content on the page that an element names need not name it again. */
function shortened(element: PDFDict, kids: readonly PDFObject[]): PDFObject[] {
  const piece = (kid: PDFObject) => (kid instanceof PDFDict && kid.has(MCID) ? kid : undefined);
  const page = element.get(PG) ?? kids.map((kid) => piece(kid)?.get(PG)).find((found) => found !== undefined);
  if (page === undefined) return [...kids];
  element.set(PG, page);
  return kids.map((kid) => (piece(kid)?.get(PG) === page ? (piece(kid)?.get(MCID) ?? kid) : kid));
}

/** A browser knows no formulas: they are printed as pictures whose text begins with a mark. */
function asFormula(element: PDFDict): void {
  const alt = element.get(ALT);
  if (!(alt instanceof PDFString || alt instanceof PDFHexString)) return;
  const text = alt.decodeText();
  if (!text.startsWith(FORMULA_MARK)) return;
  element.set(S, name('Formula'));
  element.set(ALT, PDFHexString.fromText(text.slice(FORMULA_MARK.length)));
}

function kidsOf(context: PDFContext, element: PDFDict): PDFObject[] {
  const kids = element.get(K);
  if (kids === undefined) return [];
  // An array may stand by itself, behind a reference; any other reference is an element.
  const found = kids instanceof PDFRef ? context.lookup(kids) : kids;
  if (found instanceof PDFArray) return found.asArray();
  return [kids];
}

/** The tree that leads from a page's content to its element: what led to one that is gone leads to its owner. */
function repointParents(context: PDFContext, root: PDFDict, owners: ReadonlyMap<PDFRef, PDFRef>): void {
  const ownerOf = (ref: PDFRef): PDFRef => {
    let found = ref;
    for (let next = owners.get(found); next; next = owners.get(found)) found = next;
    return found;
  };
  const waiting: PDFObject[] = [root.get(name('ParentTree'))].filter((node) => node !== undefined);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const node = context.lookup(next);
    if (node instanceof PDFDict) {
      waiting.push(...(node.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? []));
      const numbers = node.lookupMaybe(name('Nums'), PDFArray);
      if (numbers) waiting.push(numbers);
      continue;
    }
    if (!(node instanceof PDFArray)) continue;
    for (let index = 0; index < node.size(); index += 1) {
      const entry = node.get(index);
      if (!(entry instanceof PDFRef)) continue;
      const inner = context.lookup(entry);
      if (inner instanceof PDFArray) waiting.push(inner);
      else node.set(index, ownerOf(entry));
    }
  }
}
