import { expect, test } from 'vitest';
import { publicAddress } from '@/lib/delivery/rewrites';

test.each([
  ['/markdown/chapters/fault-tolerance', '/chapters/fault-tolerance.md'],
  ['/markdown/appendices/a_1', '/appendices/a_1.md'],
  ['/citation/bib', '/cite.bib'],
  ['/citation/json/ring', '/cite/ring.json'],
  ['/chapters/markdown', '/chapters/markdown'],
  ['/', '/'],
])('what %s answers is known to readers as %s', (route, address) => {
  expect(publicAddress(route)).toBe(address);
});
