/**
 * Which characters go into which file: what nearly every page needs into the first, the rest into files that a browser
 * fetches when a page shows one of their characters.
 */

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
const without = (text: string, taken: string) => {
  const all = new Set(taken);
  return Array.from(text).filter((sign) => !all.has(sign)).join('');
};

const ascii = range(0x20, 0x7e);
const english = `${ascii}\u00a0§°±µ·×÷–—‘’“”…−éöüä`;
/** The accents of names that stand in most bibliographies. */
const names = 'áåçèíñóøúÉÖ';

export const text = {
  /** Of the upright text face, and of the two others. */
  core: english + names,
  smallCore: english,
  latin: without(range(0xa0, 0xff) + 'ŒœıŸ' + range(0x2bb, 0x2bc) + range(0x2c6, 0x2dc) + range(0x2010, 0x205f) + '€™', english),
  extended: range(0x100, 0x24f) + range(0x1e00, 0x1e9f) + range(0x1ef2, 0x1eff),
  greek: range(0x370, 0x3ff),
  symbols: '←↑→↓↔↩⇐⇒⇔∂∆∇∈∏∑√∞∩∪≈≠≡≤≥≪≫✓⟨⟩',
} as const;

/** ℎ stands where Unicode had it before it had the other slanted letters; omicron and final sigma are no signs of maths, and four other forms are rare. */
const italic = without(range(0x1d434, 0x1d467), '\u{1d455}') + 'ℎ' + without(range(0x1d6fc, 0x1d71b), '\u{1d70a}\u{1d70d}\u{1d715}\u{1d717}\u{1d718}\u{1d71a}\u{1d71b}');
const invisible = '\u2061\u2062\u2063\u2064';
const core = `${without(ascii, '@#&$"`?\\')}\u00a0\u2005\u2009\u200a${italic}ΓΔΘΛΞΠΣΥΦΨΩ∥√∑∏∫ˉ¯‾ˆ˜˙−±×÷·⋅∗∘≤≥≠≈∼∈∪∩⊆∂∇∞∝…⋯⋮⋱′∣⊕⊗⊤→←¬ℓ${invisible}`;
const signs = '‖⌈⌉⌊⌋⟨⟩¨≡≪≫∉⊂∀∃⊙⊥∧∨@#&$"`?\\\u{1d717}\u{1d718}\u{1d71a}\u{1d71b}⟵⟶⟷⟸⟹⟺↦⟼↔⇒⇔⇐↑↓↕↗↘↪↝⇝⇌≃≅≍≺≻⪯⪰⩽⩾≲≳⊃⊇⊊⊄⊈∋∌∓⊎⊖⊘⊓⊔⊏⊑⋈⋆⋄∖∅ℏℜℑ℘ℵ≜≐∠∡∵∴∤∦⊢⊨⊣⊩△▽□◊■★✓⌣⌢♯♭∁∙≀≏˘ˇˊˋ˚\u20d7';
const doubleStruck = range(0x1d538, 0x1d56b) + range(0x1d7d8, 0x1d7e1) + 'ℂℍℕℙℚℝℤ';
const script = range(0x1d49c, 0x1d503) + 'ℬℰℱℋℐℒℳℛℯℊℴ';

/** The signs that KaTeX has a name for and that are in none of the other lists. */
const rare =
  '⌋♮♣♢♡♠§¶†‡⊔◯⨿↩↼⇀↙↽⇁↖⇋≮⪇≨⋦⪉⊀⋠⋨⪹≁⊬⊭⋪⋬⫋≯⪈≩⋧⪊⊁⋡⋩⪺≆⊯⋫⋭⊋⫌⊮⪵⪶⊴⊵↚↛⇍⇏↮⇎Ⓢ®℧Ⅎ⅁‵▲▼⧫∢ð╱╲¥ℶℸℷϝ┌┐└┘≦⪕⪅≊⋖⋘≶⋚⪋≑≓≒∽⋍⫅⋐≼⋞≾⪷⊲⊪≎≧⪖⪆⋗⋙≷⋛⪌≖≗⫆⋑⊐≽⋟≿⪸⊳≬⋔◀∍▶≂∔⋒⋓⩞⊟⊞⋇⋉⋊⋋⋌⋏⋎⊝⊛⊺⊠⇢⇠⇇⇆⇚↞↢↫↶↺↰⇈↿⇃⊶⊷⊸↭⇉⇄↠↣↬↷↻↱⇊↾⇂⇛⊉≱≰⊼⊻⊚⊡◃▹⇑⇓⇕ȷßæœøÆŒØ¸˝–—‘’“”°£✠' +
  range(0x300, 0x338);

/** Chromium looks for the font of a Greek letter before it has slanted it: the first file must answer, or every λ would fetch another. */
export const unslanted = range(0x391, 0x3c9) + 'ϑϕϖϱϵϰ';

export const maths = {
  core,
  signs,
  bold: range(0x1d400, 0x1d433) + range(0x1d7ce, 0x1d7d7),
  boldItalic: range(0x1d468, 0x1d49b) + range(0x1d6a8, 0x1d6e1) + range(0x1d71c, 0x1d755),
  doubleStruck,
  script,
  alphabets: range(0x1d504, 0x1d537) + range(0x1d56c, 0x1d66b) + range(0x1d670, 0x1d6a3) + range(0x1d7e2, 0x1d7ff) + 'ℭℌℨ',
  rare: without(rare, core + signs + doubleStruck + script + 'ℭℌℨ'),
  /**
   * Signs that stretch or grow and are rare. A browser takes the sizes and parts of a sign from the first font of a family
   * alone, so they are a family of their own, for signs of the class `wide` (see `lib/book/markup/mathml-core.ts`).
   */
  wide: ' ‖⌈⌉⌊⌋⟨⟩^~_¯‾ˆ˜ˉ→←↔⇒⇐⇔↦↩↪↼↽⇀⇁⇋⇌⏞⏟⏜⏝⎴⎵∐∬∭∮∯∰⋀⋁⋂⋃⨀⨁⨂⨄⨆↑↓↕⇑⇓⇕⟮⟯⎰⎱⌜⌝⌞⌟',
} as const;

/**
 * Characters as a value for `unicode-range`, in as few runs as can be: a run goes on over code points that no file has.
 * @param others the characters of the family's other files, which a run must not take from them.
 */
export function unicodeRange(characters: string, others: string): string {
  const codesOf = (signs: string) => Array.from(signs, (sign) => sign.codePointAt(0) ?? 0);
  const own = new Set(codesOf(characters));
  const runs: [number, number][] = [];
  let open = false;
  for (const code of [...new Set([...own, ...codesOf(others)])].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (!own.has(code)) open = false;
    else if (open && last) last[1] = code;
    else {
      runs.push([code, code]);
      open = true;
    }
  }
  return runs.map(([from, to]) => `U+${from.toString(16)}${from === to ? '' : `-${to.toString(16)}`}`).join(', ');
}
