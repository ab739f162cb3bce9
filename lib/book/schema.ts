import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, 'a slug of small letters, digits and hyphens, such as fault-tolerance');
const text = z.string().trim().min(1, 'a text that is not empty');
const url = z.string().refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), 'an http or https address');
const asset = z.string().regex(/^\/(?!\/)[\w./-]+$/, 'a path on this site that begins with a slash, such as /assets/book.pdf').refine((value) => !value.includes('..'), 'a path without ..');
const named = z.strictObject({ name: text, url });
const layer = z.enum(['Infrastructure', 'Distribution', 'Serving', 'Governance']);

const part = z.strictObject({
  title: text,
  slug: slug.optional(),
  layer: layer.optional(),
  description: text.optional(),
  introduction: text.optional(),
  principles: z.array(z.strictObject({ title: text, text })).default([]),
  chapters: z.array(slug).min(1, 'at least one chapter'),
});

const path = z.strictObject({
  title: text,
  description: text.optional(),
  steps: z.array(z.strictObject({ chapter: slug, skim: z.boolean().optional() })).min(1, 'at least one step'),
});

/** `content/book.yaml`: a title and parts are required, all else has a default or is left out of the pages. */
export const bookSchema = z.strictObject({
  title: text,
  subtitle: text.optional(),
  volume: z.int('a whole number').positive('a number above 0').optional(),
  version: z.string().regex(/^v?\d+\.\d+(\.\d+)?([-+].+)?$/, 'a version such as v0.2.0').optional(),
  description: text.optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as en').default('en'),
  citation_style: text.default('author-year'),
  publisher: text.optional(),
  year: z.int('a year such as 2027').optional(),
  doi: z.string().regex(/^10\.\d{4,9}(?:\.\d+)?\/[\w:/;.()[\]\\-]+$/, 'a DOI such as 10.1000/182').optional(),
  author: z.strictObject({ name: text, email: z.email('an e-mail address').optional(), url: url.optional(), affiliation: text.optional() }).optional(),
  license: z.strictObject({ text: named.optional(), code: named.optional() }).optional(),
  repository: url.optional(),
  edit_url: url.refine((value) => value.includes('{path}') || value.includes('%7Bpath%7D'), 'an address that holds {path}').optional(),
  links: z
    .strictObject({
      sponsor: named.optional(),
      open_collective: url.optional(),
      contributing: url.optional(),
      issues: url.optional(),
      paper: url.optional(),
      co_labs: url.optional(),
      mlsysim: url.optional(),
      staffml: url.optional(),
      instructors: url.optional(),
    })
    .default({}),
  goal: z.strictObject({ year: z.int('a year'), students: z.int('a whole number').positive('a number above 0') }).optional(),
  downloads: z.strictObject({ pdf: asset.optional(), epub: asset.optional() }).default({}),
  cover: asset.optional(),
  podcast: asset.optional(),
  edition_note: text.optional(),
  opening: z.array(slug).default([]),
  parts: z.array(part).min(1, 'at least one part'),
  closing: z.array(slug).default([]),
  appendices: z.array(slug).default([]),
  paths: z.array(path).default([]),
});

/** The YAML between the `---` lines of a chapter. `order` is read by other tools only: the order is book.yaml's. */
export const frontMatterSchema = z.strictObject({
  title: text,
  description: text.optional(),
  status: z.enum(['planned', 'draft', 'review', 'published'], 'planned, draft, review or published').default('draft'),
  authors: z.array(text).default([]),
  keywords: z.array(text).default([]),
  order: z.number().optional(),
});

export type BookFile = z.infer<typeof bookSchema>;
export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type ReadingPath = BookFile['paths'][number];
