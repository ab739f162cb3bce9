import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import go from 'highlight.js/lib/languages/go';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import latex from 'highlight.js/lib/languages/latex';
import makefile from 'highlight.js/lib/languages/makefile';
import markdown from 'highlight.js/lib/languages/markdown';
import protobuf from 'highlight.js/lib/languages/protobuf';
import python from 'highlight.js/lib/languages/python';
import rust from 'highlight.js/lib/languages/rust';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';

/** Highlights code to a tree of classed spans. */
export const lowlight = createLowlight({
  bash, c, cpp, css, diff, dockerfile, go, ini, java, javascript, json, latex, makefile, markdown, protobuf, python, rust, shell, sql, typescript, xml, yaml,
});
// CUDA is C++ with a few keywords more; no grammar of its own is maintained.
lowlight.registerAlias({ cpp: ['cuda', 'cu'], bash: ['zsh'], ini: ['toml'], markdown: ['mdx'] });

/** Names for code that is not highlighted. */
export const plainLanguages: readonly string[] = ['text', 'txt', 'plain', 'plaintext', 'console', 'output', 'mermaid', 'bibtex', 'csv'];

/** True for a name that may stand after the three backticks. */
export function isLanguage(name: string): boolean {
  return plainLanguages.includes(name.toLowerCase()) || lowlight.registered(name.toLowerCase());
}

/** The names that the contributor's guide documents, for suggestions. */
export const documentedLanguages: readonly string[] = ['python', 'bash', 'c', 'c++', 'cpp', 'cuda', 'json', 'yaml', 'toml', 'text', 'diff', ...lowlight.listLanguages()];
