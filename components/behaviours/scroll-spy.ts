let observer: IntersectionObserver | undefined;

/** Marks the section being read in the page's contents. */
export function spyOnSections(): void {
  observer?.disconnect();
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('.on-this-page a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  if (headings.length === 0) return;
  let marked: HTMLAnchorElement | undefined;
  const passed = new Set<Element>();
  observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      }
      const current = headings.findLast((heading) => passed.has(heading));
      const link = current && links.get(current.id);
      if (link === marked) return;
      marked?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'location');
      marked = link;
      keepInView(link);
    },
    // Everything above the upper third counts as passed, however far a jump has left it behind.
    { rootMargin: '1000000px 0px -70% 0px' },
  );
  for (const heading of headings) observer.observe(heading);
}

function keepInView(link: HTMLElement | undefined): void {
  const box = link?.closest<HTMLElement>('.reading-aside');
  if (!link || !box || box.scrollHeight <= box.clientHeight) return;
  const offset = link.getBoundingClientRect().top - box.getBoundingClientRect().top;
  if (offset < 40 || offset > box.clientHeight - 60) box.scrollTop += offset - box.clientHeight / 2;
}

/** Adds the section being read to the link that reports a mistake. */
export function prefillReport(): void {
  const report = document.querySelector<HTMLAnchorElement>('[data-report]');
  report?.addEventListener('click', () => {
    const section = document.querySelector<HTMLAnchorElement>('.on-this-page [aria-current]');
    const url = new URL(report.href);
    const name = section ? `${section.textContent} (${section.hash})` : 'Beginning';
    url.searchParams.set('body', (url.searchParams.get('body') ?? '').replace(/^Section:.*$/m, `Section: ${name}`));
    report.href = url.href;
  });
}
