import { isNode } from 'yaml';
import type { Place } from './problems';
import { parseYaml } from './yaml';

/** Gives the place of a value in a YAML text, that of the nearest value around it where it is not there. */
export function yamlPlaces(text: string, file: string): (path: readonly (string | number)[]) => Place {
  const parsed = parseYaml(text);
  return (path) => {
    for (let length = path.length; length > 0 && parsed; length -= 1) {
      const node = parsed.document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      const { line, col } = parsed.lines.linePos(node.range[0]);
      return { file, line, column: col };
    }
    return { file, line: 1, column: 1 };
  };
}
