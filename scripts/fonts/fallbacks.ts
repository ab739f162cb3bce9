import { readFileSync } from 'node:fs';

/**
 * Fonts that most systems have, stretched so that they take the room of the site's own: the text stands where it will stand
 * when the next page has the real font.
 */

interface Metrics {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** Mean width of a letter, weighted by how often it stands in English text. */
  xWidthAvg: number;
}
type Variants = Record<string, Metrics>;

/** Next's own table of measures, the one that `next/font` works with. */
const table = JSON.parse(readFileSync('node_modules/next/dist/server/capsize-font-metrics.json', 'utf8')) as Record<string, { variants: Variants } | undefined>;

function metricsOf(font: string, variant: string): Metrics {
  const metrics = table[font]?.variants[variant];
  if (!metrics) throw new Error(`The table of font metrics knows no ${font} ${variant}`);
  return metrics;
}

interface Fallback {
  family: string;
  own: string;
  system: string;
  /** Variants by their names in the table, ours and the system's, and the names under which systems install the latter. */
  cuts: { own: string; system: string; style: 'normal' | 'italic'; weight: string; local: string[] }[];
}

const fallbacks: Fallback[] = [
  {
    family: 'Book Serif Times',
    own: 'sourceSerif4',
    system: 'timesNewRoman',
    cuts: [
      { own: 'regular', system: 'regular', style: 'normal', weight: '400', local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif'] },
      { own: '600', system: '700', style: 'normal', weight: '600', local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'LiberationSerif-Bold'] },
      { own: 'italic', system: 'italic', style: 'italic', weight: '400', local: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic', 'LiberationSerif-Italic'] },
    ],
  },
  {
    family: 'Book Serif Noto',
    own: 'sourceSerif4',
    system: 'notoSerif',
    cuts: [
      { own: 'regular', system: 'regular', style: 'normal', weight: '400', local: ['Noto Serif', 'NotoSerif'] },
      { own: '600', system: '700', style: 'normal', weight: '600', local: ['Noto Serif Bold', 'NotoSerif-Bold'] },
      { own: 'italic', system: 'italic', style: 'italic', weight: '400', local: ['Noto Serif Italic', 'NotoSerif-Italic'] },
    ],
  },
  {
    family: 'Book Sans Arial',
    own: 'sourceSans3',
    system: 'arial',
    cuts: [
      { own: 'regular', system: 'regular', style: 'normal', weight: '400', local: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans'] },
      { own: '600', system: '700', style: 'normal', weight: '600', local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold'] },
    ],
  },
  {
    family: 'Book Sans Roboto',
    own: 'sourceSans3',
    system: 'roboto',
    cuts: [{ own: 'regular', system: 'regular', style: 'normal', weight: '400', local: ['Roboto', 'Roboto-Regular'] }, { own: '600', system: '700', style: 'normal', weight: '600', local: ['Roboto Bold', 'Roboto-Bold'] }],
  },
];

const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`;

/** The `@font-face` rules of all fallbacks. */
export function fallbackRules(): string {
  return fallbacks.flatMap(({ family, own, system, cuts }) => cuts.map((cut) => rule(family, cut, metricsOf(own, cut.own), metricsOf(system, cut.system)))).join('\n');
}

function rule(family: string, { style, weight, local }: Fallback['cuts'][number], own: Metrics, system: Metrics): string {
  const size = own.xWidthAvg / own.unitsPerEm / (system.xWidthAvg / system.unitsPerEm);
  // The overrides are shares of the font size after `size-adjust`, which takes its part away again.
  const share = (value: number) => percent(Math.abs(value) / own.unitsPerEm / size);
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  src: ${local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${share(own.ascent)};
  descent-override: ${share(own.descent)};
  line-gap-override: ${share(own.lineGap)};
}
`;
}
