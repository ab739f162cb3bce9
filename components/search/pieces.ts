import type { Range } from '@/lib/search/model';

/** A run of a text, marked or not. */
export interface TextPiece {
  text: string;
  isMarked: boolean;
}

/** Cuts a text at its marks. */
export function piecesOf(text: string, marks: readonly Range[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    pieces.push({ text: text.slice(from, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    from = end;
  }
  return [...pieces, { text: text.slice(from), isMarked: false }].filter((piece) => piece.text !== '');
}
