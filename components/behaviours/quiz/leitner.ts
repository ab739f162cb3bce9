/**
 * When a missed question comes back: the boxes of Sebastian Leitner, So lernt man lernen (Herder, 1972). A missed question goes into the first
 * box; answered right when its time has come it moves one box on, answered wrong it begins again. Leitner measured boxes by their length; here each has
 * a waiting time in days, twice that of the box before, and a right answer from the last box lets the question go.
 */
export const waits = [0, 1, 2, 4, 8] as const;

/** A question's place: its box from 1, or 0 for none, and the day on which it is due, as {@link dayOf} counts. */
export interface Place {
  box: number;
  due: number;
}

/** Days since 1970-01-01 of the reader's own calendar: "tomorrow" begins at the reader's midnight. */
export function dayOf(date: Date): number {
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

export function afterMiss(today: number): Place {
  return { box: 1, due: today };
}

/** A right answer before its time leaves the question where it is. */
export function afterRight(place: Place, today: number): Place {
  if (!isDue(place, today)) return place;
  const wait = waits[place.box];
  return wait === undefined ? { box: 0, due: 0 } : { box: place.box + 1, due: today + wait };
}

export function isDue({ box, due }: Place, today: number): boolean {
  return box > 0 && due <= today;
}
