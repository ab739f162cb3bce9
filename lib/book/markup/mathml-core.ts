import { inAlphabet } from './alphabets';

/** Signs that the font of formulas has in a file of its own with their larger sizes (`wide` in scripts/fonts/characters.ts). */
const growing = new Set('‖⌈⌉⌊⌋⟨⟩∐∬∭∮∯∰⋀⋁⋂⋃⨀⨁⨂⨄⨆⟮⟯⎰⎱⌜⌝⌞⌟↑↓↕⇑⇓⇕');
const stretching = new Set('^~_¯‾ˆ˜ˉ→←↔⇒⇐⇔↦↩↪↼↽⇀⇁⇋⇌⏞⏟⏜⏝⎴⎵');

/** Bars as KaTeX writes them, and as browsers stretch them. */
const fences = new Map([['∣', '|'], ['∥', '‖']]);

/** Attributes that browsers do not read (they left MathML for Core), and two that change nothing on the screen. */
const unread = /\s(?:mathvariant|columnalign|columnspacing|rowspacing|columnlines|rowlines|framespacing|equalrowspacing|equalcolumnspacing|fence|separator|notation|linebreak)="[^"]*"/g;

interface Table {
  align: string[];
  columnLines: string[];
  rowLines: string[];
  row: number;
  column: number;
}

/**
 * KaTeX writes MathML 3; browsers read MathML Core. What they would pass over is said in their terms: alphabets as characters,
 * the alignment and lines of tables and enclosures as classes.
 */
export function toMathmlCore(mathml: string): string {
  const tables: Table[] = [];
  return mathml.replace(/<(\/?)([a-z]+)((?:\s[^>]*?)?)(\/?)>([^<]*)/g, (_, slash: string, tag: string, attributes: string, empty: string, written: string) => {
    const name = tag === 'menclose' ? 'mrow' : tag;
    if (slash !== '') {
      if (tag === 'mtable') tables.pop();
      return `</${name}>${written}`;
    }
    // The dictionary of operators knows bars as fences that stretch under these code points only.
    const stretches = tag === 'mo' && attributes.includes('fence="true"') && !attributes.includes('stretchy="false"');
    const text = (stretches ? fences.get(written) : undefined) ?? written;
    // A bar that stays as it is would have the space of a relation around it.
    const tight = tag === 'mo' && fences.has(written) && attributes.includes('stretchy="false"') ? ' lspace="0" rspace="0"' : '';
    const variant = valueOf(attributes, 'mathvariant');
    const classes = classesOf(tag, attributes, text, tables);
    const kept = attributes.replace(unread, '').replace(/\swidth="(?:\+[^"]*|[^"]*%)"/, '');
    const upright = tag === 'mi' && variant === 'normal' ? ' mathvariant="normal"' : '';
    const open = `<${name}${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}${upright}${kept}${tight}${empty}>`;
    return open + (variant === undefined ? text : inAlphabet(text, variant));
  });
}

function classesOf(tag: string, attributes: string, text: string, tables: Table[]): string[] {
  if (tag === 'mtable') {
    const list = (name: string) => valueOf(attributes, name)?.split(' ') ?? [];
    tables.push({ align: list('columnalign'), columnLines: list('columnlines'), rowLines: list('rowlines'), row: -1, column: -1 });
  }
  const table = tables.at(-1);
  if (tag === 'mtr' && table) {
    table.row += 1;
    table.column = -1;
    return drawn(table.rowLines[table.row]) ? ['ruled'] : [];
  }
  if (tag === 'mtd' && table) {
    table.column += 1;
    const align = table.align[table.column];
    return [...(align === 'left' || align === 'right' ? [align] : []), ...(drawn(table.columnLines[table.column]) ? ['barred'] : [])];
  }
  if (tag === 'menclose') return [attributes.includes('strike') ? 'struck' : 'boxed'];
  if (tag === 'mo' && (growing.has(text) || (stretching.has(text) && valueOf(attributes, 'stretchy') === 'true'))) return ['wide'];
  return [];
}

const drawn = (line: string | undefined) => line === 'solid' || line === 'dashed';

function valueOf(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}
