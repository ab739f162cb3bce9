import type { Properties, Root } from 'hast';
import { visit } from '../visit';

/** Attributes by which parts of a drawing name one another. */
const namesPart = /^(?:href|xLinkHref|ariaLabelledBy|ariaDescribedBy)$/;

/** Properties of a part of a drawing with all names in them begun anew, since another drawing may use the same. */
export function renamed(properties: Properties, name: string): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]): [string, Properties[string]] => {
      if (typeof value !== 'string') return [key, value];
      if (key === 'id') return [key, `${name}-${value}`];
      if (namesPart.test(key)) return [key, value.replace(/^#/, `#${name}-`)];
      return [key, value.replace(/url\(\s*(['"]?)#/g, `url($1#${name}-`)];
    }),
  );
}

/** Gives the parts of every drawing of a page names that no other drawing and no heading has. */
export function drawingNames() {
  return (tree: Root): void => {
    let drawings = 0;
    visit(tree, 'element', (svg) => {
      if (svg.tagName !== 'svg') return;
      drawings += 1;
      visit(svg, 'element', (part) => {
        if (part !== svg) part.properties = renamed(part.properties, `drawing-${drawings}`);
      });
    });
  };
}
