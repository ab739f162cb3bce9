import type { Root } from 'hast';
import { visit } from '@/lib/book/visit';

/** What only a browser's page or the site's script reads. */
const onlyOnPages = /^(?:data(?!Place$|Language$).*|loading|decoding|target|rel|fetchPriority|ariaDescribedBy)$/;
/** Classes that say how tall a section will stand. */
const height = /^[tf]\d+$/;

/** Takes away attributes that mean nothing outside of the site. */
export function bare(tree: Root): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of Object.keys(properties)) if (onlyOnPages.test(name)) Reflect.deleteProperty(properties, name);
    const classes = properties['className'];
    if (!Array.isArray(classes)) return;
    const kept = classes.filter((name) => typeof name !== 'string' || !height.test(name));
    if (kept.length > 0) properties['className'] = kept;
    else delete properties['className'];
  });
}
