import { maths, text } from './characters';

/** One font file, and the `@font-face` that names it. */
export interface Face {
  /** Name of the file, without its ending. */
  file: string;
  /** The uncut font, below `node_modules`. */
  from: string;
  characters: string;
  /** The range of weights that stays; a number for a single one. */
  weight: number | [number, number];
  /** False for a font that has no axis of weight. */
  variable: boolean;
  families: { name: string; style: 'normal' | 'italic'; display: 'optional' | 'swap'; ranged: boolean }[];
}

const serif = (part: string, style: string) => `@fontsource-variable/source-serif-4/files/source-serif-4-${part}-wght-${style}.woff2`;
const sans = (part: string) => `@fontsource-variable/source-sans-3/files/source-sans-3-${part}-wght-normal.woff2`;
const stix = '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2';

const serifFamily = { name: 'Book Serif', style: 'normal', display: 'optional', ranged: true } as const;
const italicFamily = { ...serifFamily, style: 'italic' } as const;
const sansFamily = { ...serifFamily, name: 'Book Sans' } as const;

/** 400 for text, 600 for headings, titles and whatever is bold: nothing on the site is heavier. */
const weights: [number, number] = [400, 600];
/** The files that every page has come last: they win where another has the same character. */
const parts = [
  ['-latin', 'latin', text.latin, text.latin],
  ['-extended', 'latin-ext', text.extended, text.extended],
  ['-greek', 'greek', text.greek, text.greek],
  ['', 'latin', text.core, text.smallCore],
] as const;

const textFaces: Face[] = parts.flatMap(([suffix, part, characters, fewer]) => [
  { file: `serif${suffix}`, from: serif(part, 'normal'), characters, weight: weights, variable: true, families: [serifFamily] },
  { file: `serif-italic${suffix}`, from: serif(part, 'italic'), characters: fewer, weight: 400, variable: true, families: [italicFamily] },
  { file: `sans${suffix}`, from: sans(part), characters: fewer, weight: weights, variable: true, families: [sansFamily] },
]);

const mathsFace = (file: string, characters: string, names: readonly string[]): Face => ({
  file,
  from: stix,
  characters,
  weight: 400,
  variable: false,
  families: names.map((name) => ({ name, style: 'normal', display: name === 'Book Maths First' ? 'optional' : 'swap', ranged: name !== 'Book Maths Wide' })),
});

/**
 * Text is `optional`: a page whose fonts come late keeps the fallback, which takes the same room, so that nothing ever moves;
 * the files are preloaded and then kept, so the next page has them. The few words in italics are not preloaded: what the
 * first paint waits for is shorter by a file. Formulas are `swap`: no system font is sure to have their
 * signs and to stretch them. `Book Maths First` is the same file for the formulas that may be on the screen at first: they
 * must not move either. The other signs are a family of their own, or they would bring the whole of `Book Maths` to those.
 */
export const faces: readonly Face[] = [
  ...textFaces,
  { file: 'symbols', from: stix, characters: text.symbols, weight: 400, variable: false, families: [serifFamily, sansFamily] },
  mathsFace('maths-rare', maths.rare, ['Book Maths Rest']),
  mathsFace('maths-alphabets', maths.alphabets, ['Book Maths Rest']),
  mathsFace('maths', maths.core, ['Book Maths', 'Book Maths First']),
  mathsFace('maths-signs', maths.signs, ['Book Maths Rest']),
  mathsFace('maths-bold', maths.bold, ['Book Maths Rest']),
  mathsFace('maths-bold-italic', maths.boldItalic, ['Book Maths Rest']),
  mathsFace('maths-double-struck', maths.doubleStruck, ['Book Maths Rest']),
  mathsFace('maths-script', maths.script, ['Book Maths Rest']),
  mathsFace('maths-wide', maths.wide, ['Book Maths Wide']),
];

/** For the social pictures, whose drawing library reads no WOFF2. */
export const social = { file: 'social', from: serif('latin', 'normal'), characters: text.core + text.latin, weight: 600 } as const;
