const home = globalThis as { bookState?: Map<string, unknown> };

/**
 * State of which a process has one. A server is bundled in layers, each with modules of its own; what one layer has read and made is not to be
 * made again in the next. Holds plain data that is the same for every layer.
 */
export function processWide<T>(name: string, make: () => T): T {
  const states = (home.bookState ??= new Map<string, unknown>());
  if (!states.has(name)) states.set(name, make());
  return states.get(name) as T;
}
