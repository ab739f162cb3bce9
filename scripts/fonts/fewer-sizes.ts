/**
 * A font for formulas draws a bracket in a dozen sizes before it builds larger ones of parts. TeX's own fonts do with four:
 * so does a page, and the file is smaller by the others.
 */

/** Of the sizes that the font has, by their order; the first is the sign itself. */
const keptSizes = new Set([0, 1, 3, 5, 7]);

/** Offsets of the MATH table: MathVariants in the header; in it the counts and, after them, the offsets of the constructions. */
const VARIANTS = 8;
const VERTICAL_COUNT = 6;
const CONSTRUCTIONS = 10;

/** Takes sizes of signs that stretch upward out of a font's MATH table, in place; the next subsetting drops their outlines. */
export function keepFewerSizes(font: Buffer): void {
  const math = offsetOf(font, 'MATH');
  const variants = math + font.readUInt16BE(math + VARIANTS);
  const count = font.readUInt16BE(variants + VERTICAL_COUNT);
  for (let index = 0; index < count; index += 1) {
    const construction = variants + font.readUInt16BE(variants + CONSTRUCTIONS + 2 * index);
    const assembly = font.readUInt16BE(construction);
    const sizes = font.readUInt16BE(construction + 2);
    // Large operators have two sizes and no parts.
    if (assembly === 0 || sizes <= keptSizes.size) continue;
    const records = Array.from({ length: sizes }, (_, size) => font.readUInt32BE(construction + 4 + 4 * size)).filter((_, size) => keptSizes.has(size));
    records.forEach((record, place) => font.writeUInt32BE(record, construction + 4 + 4 * place));
    font.writeUInt16BE(records.length, construction + 2);
  }
}

function offsetOf(font: Buffer, table: string): number {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + 16 * index;
    if (font.toString('latin1', record, record + 4) === table) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${table}`);
}
