import { idPrefixes } from './markdown/cross-references';

/** True for an id that `@prefix-name` in the text finds. */
export function isId(id: string, prefix: string): boolean {
  return new RegExp(`^${prefix}-[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$`).test(id);
}

/** The id that one of another form was most likely meant as: `ring` or `tbl-ring` of a figure gives `fig-ring`; undefined where nothing is left of it. */
export function meantId(id: string, prefix: string): string | undefined {
  const bare = id.replace(new RegExp(`^(?:${idPrefixes.join('|')})-`), '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return bare === '' ? undefined : `${prefix}-${bare}`;
}
