import { definitionHtml, definitionText } from '@/lib/book/definition';
import { makeFinder } from '@/lib/book/glossary/finder';
import type { Book } from '@/lib/book/model';
import { addresses } from './addresses';
import { byLetter, printed, type LetterGroup } from '@/lib/book/letters';
import { absolute } from './metadata';
import { passageLink, type PassageLink } from './passages';
import { routes } from './routes';

/** A term as the glossary's page shows it. */
export interface GlossaryEntry {
  id: string;
  name: string;
  aliases: readonly string[];
  /** Finished HTML. */
  definition: string;
  see: readonly { id: string; name: string }[];
  uses: readonly PassageLink[];
}

/** The glossary by letters. */
export function glossaryEntries(book: Book): LetterGroup<GlossaryEntry>[] {
  const entries = [...book.glossary.values()].map(({ id, name, aliases, see, uses }): GlossaryEntry => ({
    id,
    name: printed(name),
    // A form that is found anyway, such as a plural, says nothing new.
    aliases: aliases.filter((alias) => makeFinder([{ id, name }]).byName(alias) === undefined).map(printed),
    definition: definitionHtml(book, id, addresses),
    see: see.map((other) => ({ id: other, name: printed(book.glossary.get(other)?.name ?? other) })),
    uses: uses.map((use) => passageLink(use)),
  }));
  return byLetter(entries, ({ name }) => name);
}

/** schema.org's DefinedTermSet, for search engines. */
export function glossaryData(book: Book): Record<string, unknown> {
  const url = absolute(routes.glossary());
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    name: `Glossary of ${book.about.title}`,
    url,
    inLanguage: book.about.language,
    hasDefinedTerm: [...book.glossary.values()].map(({ id, name, aliases }) => ({
      '@type': 'DefinedTerm',
      name,
      ...(aliases.length > 0 ? { alternateName: aliases } : {}),
      description: definitionText(book, id, addresses),
      url: absolute(routes.glossary(id)),
      inDefinedTermSet: url,
    })),
  };
}
