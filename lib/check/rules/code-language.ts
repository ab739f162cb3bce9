import { documentedLanguages, isLanguage } from '@/lib/book/markup/languages';
import type { Book } from '@/lib/book/model';
import { didYouMean } from '@/lib/book/nearest';
import { problem, warning, type Problem } from '@/lib/book/problems';
import { pagesOf } from '../pages';

/** Languages of fenced code that are not known (an error: a typing mistake) or not given (a warning: the code stays plain). */
export function codeLanguage(book: Book): Problem[] {
  return pagesOf(book).flatMap(({ path, facts }) =>
    facts.code.flatMap(({ language, line, column }) => {
      const place = { file: path, line, column };
      if (language === '') return [warning(place, 'code-language', 'Unexpected code without a language, expected a name behind the backticks', 'write `text` for none')];
      const bare = language.replace(/[{},=.].*$|^[{.]+/g, '').replace(/\}$/, '');
      return isLanguage(language) ? [] : [problem(place, 'code-language', `Unexpected language \`${language}\`, expected one that is known, \`text\` for none`, isLanguage(bare) ? `did you mean \`${bare}\`?` : didYouMean(language, documentedLanguages))];
    }),
  );
}
