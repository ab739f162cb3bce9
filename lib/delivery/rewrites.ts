/** An address that readers use, and the route that answers, in the grammar of `next.config.ts`. */
export interface Rewrite {
  source: string;
  destination: string;
}

/** Files that stand beside a page of the same name, where Next has no room for a route. */
export const rewrites: readonly Rewrite[] = [
  { source: '/:kind(chapters|appendices)/:slug.md', destination: '/markdown/:kind/:slug' },
  { source: '/cite.:format(bib|ris|json)', destination: '/citation/:format' },
  { source: '/cite/:name.:format(bib|ris|json)', destination: '/citation/:format/:name' },
];

const parameter = /:(\w+)(?:\([^)]*\))?/g;

/** The address at which readers ask for what a route answers, without base path: the rewrites backwards. */
export function publicAddress(path: string): string {
  for (const { source, destination } of rewrites) {
    const values = new RegExp(`^${destination.replace(parameter, '(?<$1>[^/]+)')}$`).exec(path)?.groups;
    if (values) return source.replace(parameter, (_, name: string) => values[name] ?? '');
  }
  return path;
}
