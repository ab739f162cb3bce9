import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';
import { u8 } from './text';

interface XhtmlDocument {
  title: string;
  language: string;
  /** Address of the style sheet, from the file. */
  style: string;
  /** What the whole is: `bodymatter`. */
  matter: string;
  children: readonly ElementContent[];
}

/** A content document of a publication. */
export function xhtml({ title, language, style, matter, children }: XhtmlDocument): Uint8Array {
  const html = h('html', { 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang: language, 'xml:lang': language }, [
    h('head', [h('title', title), h('link', { rel: ['stylesheet'], type: 'text/css', href: style })]),
    h('body', { 'epub:type': matter }, [...children]),
  ]);
  const root = toXast({ type: 'root', children: [{ type: 'doctype' }, html] });
  return u8(`<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`);
}
