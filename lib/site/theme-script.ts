import { basePath } from './routes';

/**
 * Runs before the first paint: puts what the reader chose (components/behaviours/settings.ts) on `<html>` as attributes, and whether anything was
 * read, so that room is kept for the way back. Kept to one line, since every page carries it.
 */
export const themeScript = `try{let s=localStorage,d=document.documentElement.dataset,k='book:${basePath || '/'}:',t=s.getItem('site-theme');Object.assign(d,(JSON.parse(s.getItem(k+'settings'))||{values:t&&{theme:t}}).values);s.getItem(k+'progress')&&(d.begun='')}catch{}`;
