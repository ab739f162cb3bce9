/** The speeds on offer, as multiples of the recorded one. */
export const speeds = [0.75, 1, 1.25, 1.5, 2] as const;
