import { markWords } from './mark-words';

/** Marks the words that the page's address names, and takes them out of the address. */
const { pathname, search, hash } = location;
const parameters = new URLSearchParams(search);
const words = parameters.get('mark')?.split(',') ?? [];
parameters.delete('mark');
const rest = parameters.toString();
history.replaceState(history.state, '', `${pathname}${rest === '' ? '' : `?${rest}`}${hash}`);
markWords(words, decodeURIComponent(hash.slice(1)));
