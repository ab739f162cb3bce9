import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PageHead } from './heads';

/** A document of sheets to be laid over the pages of another: first those that are given, then one for each head. */
export function headSheets(heads: readonly PageHead[], first: readonly (readonly ElementContent[])[], styles: readonly string[], language: string): string {
  const sheets = [
    ...first.map((content) => h('div', { className: ['sheet'] }, [...content])),
    ...heads.map(({ page, right, text, number }) => {
      const folio = h('span', { className: ['folio'] }, String(page));
      const classes = ['sheet', right ? 'sheet-right' : 'sheet-left', text === '' ? 'sheet-opening' : 'sheet-running'];
      return h('div', { className: classes }, h('p', text === '' ? [folio] : [folio, h('span', { className: ['head'] }, [...(number === '' ? [] : [h('span', { className: ['head-number'] }, number)]), h('span', text)])]));
    }),
  ];
  const page = h('html', { lang: language }, [h('head', [h('meta', { charSet: 'utf-8' }), ...styles.map((href) => h('link', { rel: ['stylesheet'], href }))]), h('body', sheets)]);
  return toHtml([{ type: 'doctype' }, page]);
}
