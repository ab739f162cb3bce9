import type { Color } from './schema';

/** Names of the colors as a reader sees them. */
export const colorNames: Readonly<Record<Color, string>> = { yellow: 'Yellow', green: 'Green', blue: 'Blue', rose: 'Rose' };
