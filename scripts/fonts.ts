import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** `npm run fonts`: cuts the book's fonts (SIL Open Font License, from their npm packages) down to the characters that a page needs. */

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
const punctuation = '‐‑–—‘’‚“”„•…‹›€™−×÷≈≠≤≥→←↑↓';
const latin = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĪīİıŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŢţŤťŪūŮůŰűŸŹźŻżŽž' + punctuation;
/** What KaTeX writes into MathML for the formulas of a textbook on systems: letters, Greek, operators, arrows, brackets, alphabets. */
const maths =
  range(0x20, 0x7e) + range(0x391, 0x3c9) + 'ϕϵϑϱϖ·×÷±∓¬¯˙^ˇ~¨ˉˊˋ˘′″…⋯⋮⋱∀∂∃∅∆∇∈∉∋∏∐∑−∗∘√∝∞∠∣∥∧∨∩∪∫∬∮∴∼≃≅≈≠≡≤≥≦≧≪≫⊂⊃⊆⊇⊕⊗⊙⊥⊤⋅⋆⌈⌉⌊⌋⟨⟩⟵⟶⟸⟹⟺→←↑↓↔⇒⇐⇔↦⟼⌢⏞⏟⏜⏝∖⊎⊢⊨ℓℏℜℑ\u2061\u2062\u2063\u2064\u0338‖∤\u20d7\u0302\u0303\u0304' +
  range(0x1d434, 0x1d467).replace('\u{1d455}', 'ℎ') + range(0x1d6fc, 0x1d71b) + range(0x1d400, 0x1d433) + 'ℝℕℤℚℂ𝔼ℙ𝕀𝟙' + '𝒜ℬ𝒞𝒟ℰℱ𝒢ℋℐ𝒥𝒦ℒℳ𝒩𝒪𝒫𝒬ℛ𝒮𝒯𝒰𝒱𝒲𝒳𝒴𝒵';

const source = (name: string) => readFileSync(`node_modules/${name}`);
const cuts: { out: string; from: string; text: string; format?: 'woff'; axes: Record<string, number | { min: number; max: number; default: number }> | undefined }[] = [
  { out: 'serif', from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2', text: latin, axes: { wght: { min: 400, max: 650, default: 400 } } },
  { out: 'serif-italic', from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2', text: latin, axes: { wght: 400 } },
  { out: 'sans', from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2', text: latin, axes: { wght: { min: 400, max: 650, default: 400 } } },
  // The drawing library of the social pictures reads no WOFF2.
  { out: 'social', from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2', text: latin, format: 'woff', axes: { wght: 600 } },
  { out: 'maths', from: '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2', text: maths, axes: undefined },
];

for (const { out, from, text, axes, format = 'woff2' } of cuts) {
  // Only the features that typesetting needs; small capitals and alternates would double the file.
  const font = await subsetFont(source(from), text, { targetFormat: format, keepFeatures: ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'ssty', 'dtls', 'onum', 'lnum', 'tnum'], ...(axes === undefined ? {} : { variationAxes: axes }) });
  writeFileSync(`app/fonts/${out}.${format}`, font);
  console.log(`${out.padEnd(14)}${(font.length / 1024).toFixed(1)} KB`);
}
