import { PDFArray, PDFDict, PDFName, PDFNumber, PDFObjectCopier, PDFPage, PDFPageLeaf, PDFRef, type PDFContext, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

const [STRUCTURE, KIDS, ELEMENTS, PARENT, PARENT_TREE, NEXT_KEY, NUMBERS, KEY_OF_PAGE, KEY_OF_ANNOTATION, PLACES] = (['StructTreeRoot', 'Kids', 'K', 'P', 'ParentTree', 'ParentTreeNextKey', 'Nums', 'StructParents', 'StructParent', 'Dests'] as const).map((text) => PDFName.of(text)) as [PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName];

/** Adds the pages of one PDF behind those of another, with their structure, their links and their named places. */
export function appendPdf(target: PDFDocument, source: PDFDocument): void {
  const { context } = target;
  const copier = PDFObjectCopier.for(source.context, context);
  const structure = source.catalog.get(STRUCTURE);
  const copied = structure instanceof PDFRef ? copier.copy(structure) : undefined;
  const offset = target.catalog.lookupMaybe(STRUCTURE, PDFDict)?.lookupMaybe(NEXT_KEY, PDFNumber)?.asNumber() ?? 0;
  for (const page of source.getPages()) {
    const ref = copier.copy(page.ref);
    const leaf = context.lookup(ref);
    if (!(leaf instanceof PDFPageLeaf)) continue;
    shiftKeys(leaf, offset);
    target.addPage(PDFPage.of(leaf, ref, target));
  }
  const places = target.catalog.lookupMaybe(PLACES, PDFDict);
  for (const [name, place] of source.catalog.lookupMaybe(PLACES, PDFDict)?.entries() ?? []) places?.set(name, copier.copy(place));
  if (copied) joinStructure(target, copied, offset);
}

/** The numbers by which pages and links find their elements. */
function shiftKeys(page: PDFDict, offset: number): void {
  const shift = (dict: PDFDict, key: PDFName) => {
    const number = dict.lookupMaybe(key, PDFNumber);
    if (number) dict.set(key, PDFNumber.of(number.asNumber() + offset));
  };
  shift(page, KEY_OF_PAGE);
  const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
    const annotation = annotations?.lookupMaybe(index, PDFDict);
    if (annotation) shift(annotation, KEY_OF_ANNOTATION);
  }
}

/** Puts the elements of a copied structure behind those of the document. */
function joinStructure(target: PDFDocument, copied: PDFRef, offset: number): void {
  const { context, catalog } = target;
  const root = catalog.lookup(STRUCTURE, PDFDict);
  const added = context.lookup(copied, PDFDict);
  const [documentRef, addedRef] = [root.get(ELEMENTS), added.get(ELEMENTS)];
  if (!(documentRef instanceof PDFRef && addedRef instanceof PDFRef)) return;
  const document = context.lookup(documentRef, PDFDict);
  const elements = listOf(context, context.lookup(addedRef, PDFDict).get(ELEMENTS));
  for (const element of elements) if (element instanceof PDFRef) context.lookupMaybe(element, PDFDict)?.set(PARENT, documentRef);
  document.set(ELEMENTS, context.obj([...listOf(context, document.get(ELEMENTS)), ...elements]));
  const numbers = [...numbersOf(context, root), ...numbersOf(context, added).map(([key, value]) => [key + offset, value] as const)];
  root.set(PARENT_TREE, context.obj({ Nums: numbers.flatMap(([key, value]) => [PDFNumber.of(key), value]) }));
  root.set(NEXT_KEY, PDFNumber.of(offset + (added.lookupMaybe(NEXT_KEY, PDFNumber)?.asNumber() ?? 0)));
  context.delete(copied);
  context.delete(addedRef);
}

/** What is written as one thing, as a list, or as a reference to a list. */
function listOf(context: PDFContext, value: PDFObject | undefined): PDFObject[] {
  if (value === undefined) return [];
  const found = context.lookup(value);
  return found instanceof PDFArray ? found.asArray() : [value];
}

/** The pairs of a parent tree, in their order. */
function numbersOf(context: PDFContext, root: PDFDict): (readonly [number, PDFObject])[] {
  const pairs: (readonly [number, PDFObject])[] = [];
  const walk = (value: PDFObject | undefined): void => {
    const node = value === undefined ? undefined : context.lookup(value);
    if (!(node instanceof PDFDict)) return;
    for (const kid of node.lookupMaybe(KIDS, PDFArray)?.asArray() ?? []) walk(kid);
    const list = node.lookupMaybe(NUMBERS, PDFArray)?.asArray() ?? [];
    for (let index = 0; index + 1 < list.length; index += 2) {
      const [key, entry] = [list[index], list[index + 1]];
      if (key instanceof PDFNumber && entry) pairs.push([key.asNumber(), entry]);
    }
  };
  walk(root.get(PARENT_TREE));
  return pairs;
}
