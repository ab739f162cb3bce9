import type { VFileMessage } from 'vfile-message';
import { blank, braceEnd, openBraceAt, openTagAt, tagEnd, veil } from './veil';
import { latexHabit } from './latex-habits';
import { didYouMean, nearest } from './nearest';
import { elementKinds, htmlElements } from './vocabulary/kinds';

/** One mistake of MDX syntax, and the change of the text that lets the parser go on behind it. */
export interface Mistake {
  /** Offset of the character that begins the construct which does not parse. */
  offset: number;
  message: string;
  repair?: string;
  /** What to put in place of the text from `start` to `end`. */
  edit: { start: number; end: number; text: string };
  /** Name of a tag whose partner now stands alone: the partner is the same mistake. */
  opened?: string;
  closed?: string;
  /** Offset of a closing tag that was named in the message. */
  partner?: number;
}

const escape = 'write `\\<` for the sign';
const voids = ['br', 'hr', 'img', 'input', 'wbr'];

/** Finds what the parser stumbled over; null when its error is not one of MDX syntax. */
export function locate(error: VFileMessage, text: string): Mistake | null {
  const veiled = veil(text);
  const near = error.place === undefined ? text.length : 'start' in error.place ? (error.place.start.offset ?? 0) : (error.place.offset ?? 0);
  const opener = /`<([^`>]*)>` \((\d+):(\d+)-(\d+):(\d+)/.exec(error.reason);
  if (opener) return unclosed(error, text, opener, near);
  if (error.ruleId === 'acorn' && error.reason.includes('import/exports')) return moduleLine(text, near);
  if (error.ruleId === 'acorn' || error.reason.includes('expression')) return brace(text, veiled, near);
  return tag(error, text, veiled, near);
}

/** An element without its closing tag, or with that of another. It is made an empty element, so that its attributes still count. */
function unclosed(error: VFileMessage, text: string, match: RegExpExecArray, near: number): Mistake {
  const [name = '', line = '1', column = '1', endLine = '1', endColumn = '1'] = match.slice(1);
  const start = offsetOf(text, Number(line), Number(column));
  const end = offsetOf(text, Number(endLine), Number(endColumn));
  const found = /closing tag `<\/([^`>]*)>`, expected/.exec(error.reason)?.[1];
  const place = /before the end of `(\w+)`/.exec(error.reason)?.[1];
  const wanted = `expected a closing tag \`</${name}>\``;
  const repair = voids.includes(name) ? `write \`<${name} />\`` : `close \`<${name}>\`, or ${escape}`;
  const strange = name !== '' && !elementKinds.has(name) && !htmlElements.has(name);
  const unknown = { offset: start, message: `Unexpected element \`<${name}>\`, expected one of the vocabulary`, repair: didYouMean(name, [...elementKinds.keys(), ...htmlElements.keys()]) ?? escape };
  if (found !== undefined && !veil(text.slice(0, near)).includes(`<${found}`)) {
    const end = (tagEnd(text, near) ?? near) + 1;
    const alone = /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, near - 80), near));
    if (closedIn(text.slice(end), name) || (!alone && nearest(found, [name]) === undefined)) return lonely(found, { start: near, end, text: blank(text.slice(near, end)) });
    // The other tag was never opened: one of the two is mistyped.
    const edit = { start: near, end, text: `</${name}>` };
    if (strange) return { ...unknown, edit };
    return { offset: near, message: `Unexpected \`</${found}>\`, ${wanted}`, repair: `the element was opened as \`<${name}>\` at line ${line}`, edit };
  }
  const what = found === undefined ? `end of ${containers[place ?? ''] ?? 'the text'}` : `\`</${found}>\``;
  const apart = found === undefined && place === 'paragraph' && text.slice(end).includes(`</${name}>`) ? `put \`<${name}>\` and \`</${name}>\` on lines of their own` : repair;
  const edit = name === '' ? { start, end, text: '  ' } : { start: end - 1, end: end - 1, text: '/' };
  const said = strange && !voids.includes(name) ? unknown : { offset: start, message: voids.includes(name) ? `Unexpected \`<${name}>\`, expected an element that is closed` : `Unexpected ${what}, ${wanted}`, repair: apart };
  return { ...said, edit, opened: name, ...(found === undefined ? {} : { partner: near }) };
}

/** True when an element that is open is closed in the text that follows. */
function closedIn(rest: string, name: string): boolean {
  return rest.split(`</${name}>`).length > rest.split(new RegExp(`<${name.replace(/\\W/g, '.')}\\b[^>]*(?<!/)>`)).length;
}

function lonely(name: string, edit: Mistake['edit']): Mistake {
  return { offset: edit.start, message: `Unexpected closing tag \`</${name}>\`, expected \`<${name}>\` before it`, repair: `take it out, or ${escape}`, edit, closed: name };
}

const containers: Readonly<Record<string, string>> = { paragraph: 'the paragraph', listItem: 'the list item', list: 'the list', blockquote: 'the quotation', tableCell: 'the table cell', heading: 'the heading', emphasis: 'the emphasis', strong: 'the emphasis', link: 'the link' };

function moduleLine(text: string, near: number): Mistake {
  const start = Math.max(text.lastIndexOf('\nimport', near), text.lastIndexOf('\nexport', near)) + 1;
  let end = start;
  // A statement goes on over lines while its braces are open.
  for (let depth = 0; end < text.length; ) {
    const next = text.indexOf('\n', end + 1);
    const line = text.slice(end, next < 0 ? text.length : next);
    end = next < 0 ? text.length : next;
    depth += line.split('{').length - line.split('}').length;
    if (depth <= 0 || text.startsWith('\n\n', end)) break;
  }
  return { offset: start, message: 'Unexpected import or export, expected text: a manuscript is data', repair: 'begin the line with another word', edit: { start, end, text: blank(text.slice(start, end)) } };
}

function brace(text: string, veiled: string, near: number): Mistake | null {
  const offset = openBraceAt(veiled, near);
  if (offset === null) return null;
  const close = braceEnd(veiled, offset);
  const name = /\s([\w:-]+)\s*=\s*$/.exec(text.slice(Math.max(0, offset - 80), offset));
  const tagStart = openTagAt(veiled, offset);
  if (tagStart !== null && /[A-Za-z]/.test(text.charAt(tagStart + 1))) {
    const start = offset - (name?.[0].length ?? 0);
    const end = close === null ? offset + (/^[^\s/>]*/.exec(text.slice(offset))?.[0].length ?? 1) : close + 1;
    return { offset, message: name ? `Unexpected expression as value of \`${name[1] ?? ''}\`, expected a text in quotes` : 'Unexpected `{` in a tag, expected attributes with texts in quotes', edit: { start, end, text: blank(text.slice(start, end)) } };
  }
  const end = close === null ? offset + 1 : close + 1;
  return { offset, message: 'Unexpected `{`, expected text: braces are not evaluated', repair: latexHabit(text.slice(0, offset), text.slice(offset + 1, end - 1)) ?? 'write `\\{` for the sign', edit: { start: offset, end, text: text.slice(offset, end).replace(/[{}]/g, ' ') } };
}

function tag(error: VFileMessage, text: string, veiled: string, near: number): Mistake | null {
  const closing = /`<(\/[^`>]*)>` either/.exec(error.reason)?.[1];
  const back = Math.max(text.lastIndexOf('<', near + 1), 0);
  const offset = closing !== undefined || /closing (slash|tag)/.test(error.reason) ? back : (openTagAt(veiled, near) ?? back);
  if (text.charAt(offset) !== '<') return null;
  const name = /^<\/?([\w.:-]*)/.exec(text.slice(offset, offset + 80))?.[1] ?? '';
  const end = (tagEnd(text, offset) ?? offset) + 1;
  const whole = { start: offset, end, text: blank(text.slice(offset, end)) };
  if (closing !== undefined) return { offset, message: `Unexpected \`<${closing}>\` at the end of a paragraph, expected it on a line of its own`, edit: whole, closed: name };
  if (text.startsWith('</', offset) && end > offset + 1) return lonely(name, whole);
  if (text.startsWith('<!--', offset)) {
    const comment = text.indexOf('-->', offset);
    const stop = comment < 0 ? offset + 1 : comment + 3;
    return { offset, message: 'Unexpected HTML comment, expected `{/* ... */}`', edit: { start: offset, end: stop, text: blank(text.slice(offset, stop)) } };
  }
  const sign = { start: offset, end: offset + 1, text: ' ' };
  if (/^<(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|[\w.+-]+@)/i.test(text.slice(offset, offset + 80))) return { offset, message: 'Unexpected address between `<` and `>`, expected a link such as `[text](address)`', edit: { ...whole, text: text.slice(offset, end).replace(/[<>]/g, ' ') } };
  if (!elementKinds.has(name) && !htmlElements.has(name)) return { offset, message: 'Unexpected `<`, expected text or an element of the vocabulary', repair: escape, edit: sign };
  const bounds = [text.indexOf('\n\n', offset), text.indexOf('>', offset) + 1].filter((bound) => bound > 0);
  const stop = Math.min(...bounds, text.length);
  const shown = error.reason.includes('(U+') && near < text.length ? `\`${text.charAt(near)}\`` : 'end of the text';
  return { offset, message: `Unexpected ${shown} in the tag \`<${name}>\`, expected attributes such as \`name="value"\` and then \`>\``, repair: 'look for a missing quotation mark', edit: { start: offset, end: stop, text: blank(text.slice(offset, stop)) }, ...(text.startsWith('/>', stop - 2) ? {} : { opened: name }) };
}

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0;
  for (let current = 1; current < line; current += 1) offset = text.indexOf('\n', offset) + 1;
  return offset + column - 1;
}
