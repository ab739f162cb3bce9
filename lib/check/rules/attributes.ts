import { isId, meantId } from '@/lib/book/ids';
import type { Book, Facts } from '@/lib/book/model';
import { didYouMean } from '@/lib/book/nearest';
import { problem, warning, type Place, type Problem } from '@/lib/book/problems';
import { attributeValues, elementKinds, htmlElements } from '@/lib/book/vocabulary/kinds';
import { pagesOf } from '../pages';

type Written = Facts['components'][number];

/** Attributes that an element does not have, lacks, or gives as an expression. */
export function attributes(book: Book): Problem[] {
  return pagesOf(book).flatMap(({ path, facts }) => facts.components.flatMap((component) => ofComponent(component, path, book)));
}

function ofComponent(component: Written, file: string, book: Book): Problem[] {
  const kind = elementKinds.get(component.name);
  const html = htmlElements.get(component.name);
  if (kind === undefined && html === undefined) return [];
  const accepted = kind ? Object.keys(kind.attributes) : [...(html ?? [])];
  const given = new Set<string>();
  const problems = component.attributes.flatMap(({ name, value, line, column }): Problem[] => {
    const place = { file, line, column };
    if (value === null) return [problem(place, 'attribute-expression', `Unexpected expression as ${name === '{...}' ? 'attributes' : `value of \`${name}\``}, expected a text in quotes: braces are removed and not evaluated`, accepted.includes(name) ? `write \`${name}="..."\`` : undefined)];
    if (!accepted.includes(name)) return [problem(place, 'unknown-attribute', `Unexpected attribute \`${name}\` of \`<${component.name}>\`, expected ${accepted.length === 0 ? 'none' : `one of ${accepted.join(', ')}`}`, didYouMean(name, accepted))];
    if (given.has(name)) return [problem(place, 'unknown-attribute', `Unexpected second attribute \`${name}\`, expected each once`)];
    given.add(name);
    const words = attributeValues.get(name);
    if (words && !words.includes(value)) return [problem(place, 'attribute-value', `Unexpected value \`${value}\` of \`${name}\`, expected ${words.join(' or ')}`, didYouMean(value, words))];
    return name === 'id' && kind?.anchor !== undefined ? idForm(value, kind.anchor, place, book) : [];
  });
  const written = new Set(component.attributes.map(({ name }) => name));
  if (written.has('{...}')) return problems;
  const missing = Object.entries(kind?.attributes ?? {}).filter(([name, required]) => required && !written.has(name));
  return [...problems, ...missing.map(([name]) => problem({ file, line: component.line, column: component.column }, 'missing-attribute', `Unexpected \`<${component.name}>\` without \`${name}\`, expected \`${name}="..."\``))];
}

/** `@fig-ring` in the text only finds an id of the form `fig-ring`; where it is there, the id of another form is what is wrong. */
function idForm(id: string, prefix: string, place: Place, { references }: Book): Problem[] {
  if (isId(id, prefix)) return [];
  const meant = meantId(id, prefix);
  const tell = meant !== undefined && references.has(meant) ? problem : warning;
  return [tell(place, 'id-form', `Unexpected id \`${id}\`, expected \`${prefix}-\` and a name of letters, digits and hyphens`, meant === undefined ? undefined : `write \`${meant}\``)];
}
