/** What one of the framework's inline scripts does: it pushes a value onto a global array, where the runtime finds it once it runs. */
export type FrameworkCall = [array: '__next_f' | 'TURBOPACK', value: unknown];

const call = /^\(?(?:self|globalThis)(?:\.(?<name>__next_f)|\["(?<quoted>TURBOPACK)"\])[^;]*?\.push\((?<json>[\s\S]*)\);?$/;

/**
 * Reads an inline script of Next 16: `self.__next_f.push([1,"…"])` or `(globalThis["TURBOPACK"] || …).push({…})`.
 * As data it can wait in the page without the right to run.
 * @throws when it is anything else.
 */
export function frameworkCall(script: string): FrameworkCall {
  const { name, quoted, json } = call.exec(script.trim())?.groups ?? {};
  const array = name ?? quoted;
  if (json === undefined || (array !== '__next_f' && array !== 'TURBOPACK')) {
    throw new Error(`Unexpected inline script of the framework, expected a push onto __next_f or TURBOPACK: ${script.slice(0, 120)}`);
  }
  return [array, JSON.parse(json)];
}
