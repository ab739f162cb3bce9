/** A chapter of a reading path. */
export interface Step {
  title: string;
  url: string;
  isRead: boolean;
}

/** How many steps of a path are read, and the first that is not; null when none is left. */
export function progressOf(steps: readonly Step[]): { read: number; next: Step | null } {
  return { read: steps.filter(({ isRead }) => isRead).length, next: steps.find(({ isRead }) => !isRead) ?? null };
}
