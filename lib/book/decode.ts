import { isUtf8 } from 'node:buffer';
import { problem, type Problem } from './problems';

/** The text of a file. One that is not UTF-8 is read as what it most likely is, so that the rest of it can be checked, and reported. */
export function decodeText(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), problems: [] };
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const place = wide === null ? firstStrange(bytes) : { line: 1, column: 1 };
  const wrong = problem({ file, ...place }, 'encoding', `Unexpected ${wide === null ? 'byte that is not UTF-8' : 'text in UTF-16'}, expected a file in UTF-8`, 'save the file as UTF-8');
  return { text: new TextDecoder(wide ?? 'windows-1252').decode(bytes), problems: [wrong] };
}

/** Lines are parted by a byte that no longer sign of UTF-8 holds. */
function firstStrange(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const next = bytes.indexOf(10, start);
    const end = next < 0 ? bytes.length : next;
    if (!isUtf8(bytes.subarray(start, end))) return { line, column: columnIn(bytes.subarray(start, end)) };
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

function columnIn(line: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (const byte of line) text += decoder.decode(Uint8Array.of(byte), { stream: true });
  } catch {
    // The byte that is refused stands behind all that was read.
  }
  return text.length + 1;
}
