import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishDocument } from '@/lib/delivery/finish';
import { frameworkCall } from '@/lib/delivery/framework-call';

const theme = 'document.documentElement.dataset.theme="dark"';
const page = (body: string) =>
  `<!DOCTYPE html><html><head><link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script><script data-own="">${theme}</script><script data-own="" src="/own.js" defer=""></script><script src="/_next/old.js" noModule=""></script></head><body>${body}<script type="application/ld+json">{"a":"<b>"}</script><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"a<\\/script>b"])</script></body></html>`;
const integrity = (src: string) => (src === '/_next/a.js' ? 'sha384-abc' : null);

describe('a finished page', () => {
  it('without islands carries nothing of the framework', () => {
    const { html } = finishDocument(page('<p>Text</p>'), integrity);
    expect(html).not.toMatch(/_next|TURBOPACK|__next_f|late-runtime/);
    expect(html).toContain('<p>Text</p>');
    expect(html).toContain('application/ld+json');
    expect(html).toContain(`<script data-own="">${theme}</script><script data-own="" src="/own.js" defer=""></script>`);
  });

  it('with an island names the framework’s scripts, their integrity and its payload as data', () => {
    const { html } = finishDocument(page('<p data-island="view">Text</p>'), integrity);
    const data = /<script type="application\/json" id="late-runtime">(.*?)<\/script><\/body>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual({
      scripts: [['/_next/a.js', 'sha384-abc']],
      calls: [['TURBOPACK', { otherChunks: [] }], ['__next_f', [0]], ['__next_f', [1, 'a</script>b']]],
    });
    expect(html.match(/<script/g)).toHaveLength(4);
  });

  it('may run its own inline script by hash, and no other', () => {
    const { policy } = finishDocument(page('<p data-island="view">Text</p>'), integrity);
    const directives = policy.split('; ');
    expect(directives).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(theme).digest('base64')}'`);
    expect(directives).toContain("style-src 'self'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('the status of a page', () => {
  it('is what the page asks for, since Next gives it no other way to say so', () => {
    expect(finishDocument(page('<p>Text</p>'), integrity).status).toBeNull();
    expect(finishDocument(page('<p>Text</p>').replace('<head>', '<head><meta name="http-status" content="400">'), integrity).status).toBe(400);
    expect(finishDocument(page('<p>&lt;meta name="http-status" content="400"&gt;</p>'), integrity).status).toBeNull();
  });
});

describe('an inline script of the framework', () => {
  it.each(['alert(1)', 'self.__next_f.push([1,"a"]);alert(1)', 'self.other.push([0])', ''])('of an unknown form stops the build: %s', (script) => {
    expect(() => frameworkCall(script)).toThrow();
  });
});
