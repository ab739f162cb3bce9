import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { maths, text, unicodeRange, unslanted } from './fonts/characters';
import { faces, social, type Face } from './fonts/faces';
import { fallbackRules } from './fonts/fallbacks';
import { keepFewerSizes } from './fonts/fewer-sizes';

/** `npm run fonts`: cuts the book's fonts (SIL Open Font License, from their npm packages) to size, and writes the style sheet that names them. */

const folder = 'app/fonts';
/** Tables for old renderers, and for weights that are no longer there. */
const dropTables = ['BASE', 'STAT', 'MVAR', 'gasp', 'prep'];
/** What these packages have and typesetting needs. */
const keepFeatures = ['kern', 'liga', 'ccmp', 'mark', 'mkmk'];
/**
 * Combining marks are in the files for other languages: the first ones have their few accented letters whole. Kerning is a
 * fifth of a file: the text has it, small print and single words do without. Formulas are spaced by their own table.
 */
const features: Readonly<Record<string, string[] | undefined>> = { serif: ['kern', 'liga'], 'serif-italic': ['liga'], sans: [] };

const source = (name: string) => readFileSync(`node_modules/${name}`);

for (const name of readdirSync(folder)) if (/\.woff2?$/.test(name)) rmSync(`${folder}/${name}`);

for (const face of faces) {
  const { file, from, characters, weight, variable } = face;
  const axis = typeof weight === 'number' ? weight : { min: weight[0], max: weight[1], default: weight[0] };
  const options = { noHinting: true, dropTables, keepFeatures: features[file] ?? (variable ? keepFeatures : []) };
  const cut = await subsetFont(source(from), characters, { ...options, targetFormat: 'sfnt', ...(variable ? { variationAxes: { wght: axis } } : {}) });
  if (!variable && file.startsWith('maths')) keepFewerSizes(cut);
  const font = await subsetFont(cut, characters, { ...options, targetFormat: 'woff2' });
  writeFileSync(`${folder}/${file}.woff2`, font);
  console.log(`${file.padEnd(22)}${font.length.toLocaleString('en').padStart(8)} bytes`);
}
writeFileSync(`${folder}/${social.file}.woff`, await subsetFont(source(social.from), social.characters, { targetFormat: 'woff', keepFeatures, variationAxes: { wght: social.weight } }));
writeFileSync(`${folder}/faces.css`, `/* Written by \`npm run fonts\`; why each is as it is stands in scripts/fonts/. */\n${faces.map(rules).join('')}${fallbackRules()}`);

function rules({ file, characters, weight, families }: Face): string {
  const others = Object.values(file.startsWith('maths') ? maths : text).join('');
  return families
    .map(
      ({ name, style, display, ranged }) => `@font-face {
  font-family: '${name}';
  font-style: ${style};
  font-weight: ${typeof weight === 'number' ? weight : weight.join(' ')};
  font-display: ${display};
  src: url('./${file}.woff2') format('woff2');${ranged ? `\n  unicode-range: ${unicodeRange(file === 'maths' ? characters + unslanted : characters, others)};` : ''}
}
`,
    )
    .join('');
}
