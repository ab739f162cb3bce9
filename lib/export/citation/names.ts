import { parse } from '@citation-js/name';
import type { CslName } from '@/lib/book/citations/model';

/** Words that stand in the names of groups and never in those of people. */
const ofGroups = /(?:^|\s)(?:the|of|for|and|to|at|&|team|group|contributors|authors|editors|university|institute|foundation|consortium|inc\.?|ltd\.?)(?:\s|$)/i;

/** A name as it is written, `Ada Example` or `Example, Ada`, in its parts; that of a group stays whole. */
export function nameParts(name: string): CslName {
  return ofGroups.test(name) ? { literal: name } : parse(name);
}
