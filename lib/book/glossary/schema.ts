import { z } from 'zod';

const text = z.string().trim().min(1, 'a text that is not empty');

/** One entry of `content/glossary.yaml`. `see` names other terms of the list, by their name or an alias. */
export const termSchema = z.strictObject({
  term: text,
  definition: text,
  aliases: z.array(text).default([]),
  see: z.array(text).default([]),
});

/** `content/glossary.yaml`: a list of terms, in any order. */
export const glossarySchema = z.array(termSchema);
