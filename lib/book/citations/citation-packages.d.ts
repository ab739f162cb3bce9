/** Neither package brings types; these are the parts in use. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain(input: string, options: { generateGraph: boolean; forceType: string }): unknown };
    output: { format(name: string, items: readonly object[], options?: { format?: 'text' | 'html' | 'object'; template?: string; lang?: string }): unknown };
    config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean } } };
  };
}

declare module '@citation-js/name' {
  export function parse(name: string): Record<string, string>;
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

declare module 'citeproc' {
  export interface CiteItem {
    id: string;
    locator?: string;
    label?: string;
    'suppress-author'?: boolean;
    'author-only'?: boolean;
  }

  export class Engine {
    constructor(
      system: {
        retrieveLocale(language: string): string;
        retrieveItem(id: string): unknown;
        wrapCitationEntry?(text: string, id: string | undefined): string;
      },
      style: string,
      language: string,
    );
    opt: { development_extensions: Record<string, boolean>; xclass?: string };
    citation: { opt: { layout_prefix: string; layout_suffix: string } };
    bibliography: { opt: Record<string, unknown> };
    updateItems(ids: string[]): void;
    makeCitationCluster(items: CiteItem[]): string;
    makeBibliography(): false | [{ entry_ids: string[][] }, string[]];
  }

  const CSL: { Engine: typeof Engine; stringCompare?: (a: string, b: string) => number };
  export default CSL;
}
