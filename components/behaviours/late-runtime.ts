/**
 * Islands (`data-island`) are drawn by the server and useful as they are; the framework that makes them live is larger than a chapter.
 * So it is loaded when an island is about to be used: `view` when it comes into view,
 * and any island when it is touched, hovered or focused. A click that comes before the island is live is kept and given to it afterwards.
 */

/** Made by lib/delivery/finish.ts: what the framework's inline scripts would have pushed, and the scripts with their integrity. */
interface LateRuntime {
  calls: [array: '__next_f' | 'TURBOPACK', value: unknown][];
  scripts: [src: string, integrity: string | null][];
}

const signs = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;

export function watchIslands(): void {
  const data = document.getElementById('late-runtime');
  const islands = document.querySelectorAll<HTMLElement>('[data-island]');
  if (!data || islands.length === 0) return;
  let isLoading = false;
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    observer.disconnect();
    loadRuntime(JSON.parse(data.textContent) as LateRuntime);
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) load();
  });
  for (const island of islands) {
    if (island.dataset['island'] === 'view') observer.observe(island);
    for (const sign of signs) island.addEventListener(sign, load, { once: true, passive: true });
    keepClicks(island, load);
  }
}

/** The island says `island-live` once it is. Links and native controls need no help and are left alone. */
function keepClicks(island: HTMLElement, load: () => void): void {
  let kept: HTMLElement | null = null;
  const keep = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    if (!target) return;
    kept = target;
    load();
  };
  island.addEventListener('click', keep);
  island.addEventListener(
    'island-live',
    () => {
      island.removeEventListener('click', keep);
      if (kept?.isConnected === true) kept.click();
    },
    { once: true },
  );
}

function loadRuntime({ calls, scripts }: LateRuntime): void {
  allowRuntime();
  const arrays = globalThis as unknown as Record<string, unknown[] | undefined>;
  for (const [array, value] of calls) (arrays[array] ??= []).push(value);
  for (const [src, integrity] of scripts) {
    const script = document.createElement('script');
    script.src = src;
    if (integrity !== null) script.integrity = integrity;
    script.async = true;
    document.head.append(script);
  }
}

/**
 * The page forbids text that becomes script or markup (Trusted Types). The framework loads its own parts by address, and React makes
 * a script element by way of an empty one; nothing else is let through.
 */
function allowRuntime(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: Record<string, (text: string) => string>) => unknown } };
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const { origin, pathname } = new URL(address, location.href);
      if (origin === location.origin && pathname.includes('/_next/static/')) return address;
      throw new TypeError(`Not a script of this site: ${address}`);
    },
    createHTML(text) {
      if (text === '' || text === '<script></script>') return text;
      throw new TypeError('Text must not become markup here');
    },
  });
}
