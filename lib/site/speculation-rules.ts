import { routes } from './routes';

/**
 * Which pages a browser may draw before they are asked for (the Speculation Rules API): those a reader points at or touches, in this
 * book, one at a time and of a few kilobytes each. Browsers leave it when the reader saves data or battery.
 */
export function speculationRules(): string {
  const inBook = { href_matches: `${routes.site('/')}*` };
  const files = ['/api/*', '/assets/*', '/manuscript/*', '/og/*', '/_next/*', '/*.md', '/*.xml', '/*.txt'].map((path) => ({ not: { href_matches: routes.site(path) } }));
  const where = { and: [inBook, ...files, { not: { selector_matches: '[download], [target=_blank], [rel~=nofollow]' } }] };
  return JSON.stringify({ prerender: [{ where, eagerness: 'moderate' }], prefetch: [{ where, eagerness: 'moderate' }] });
}
