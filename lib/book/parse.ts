import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { excessOf, tooDeep, type Excess } from './limits';
import type { SourceFile } from './model';
import { pipelineVersion } from './pipeline-version';
import { problem, type Problem } from './problems';
import { processWide } from './process-wide';
import { idsIn, Repair } from './repair';
import { parseTree } from './syntax';

/** Step 2: the tree of one file, and its mistakes of syntax. */
export interface Parsed {
  /** Null when nothing of the file could be understood. */
  tree: Root | null;
  problems: Problem[];
  /** Ids in text that could not be parsed: a reference to one is not a second mistake. */
  lost: string[];
}

/**
 * Parses one file. MDX stops at its first mistake of syntax; here the offending construct is made harmless and the file is
 * parsed again, so that one run names them all. Positions are those of the file as it was written.
 */
export function parseSource(source: SourceFile): Parsed {
  const excess = excessOf(source.body);
  if (excess) return refused(source, [], excess);
  const repair = new Repair(source);
  const { problems, lost } = repair;
  let text = repair.closeBlocks(source.body);
  for (let inPieces = true; !repair.full(); inPieces = false) {
    try {
      const tree = parseTree(new VFile({ value: text, path: source.path }), source.format);
      const deep = tooDeep(tree);
      if (deep) return refused(source, problems, deep);
      repair.restore(tree);
      Object.assign(latest, { key: keyOfTree(source), tree: problems.length === 0 && text === source.body ? tree : null });
      return { tree, problems, lost };
    } catch (error) {
      const mended = inPieces ? repair.mendPieces(text) : repair.mend(error, text);
      if (mended === null) return refused(source, problems, { line: 1, column: 1, message: `Unexpected text that cannot be parsed (${error instanceof RangeError ? 'it is nested too deep' : String(error)}), expected MDX` });
      text = mended;
    }
  }
  repair.giveUp();
  return { tree: null, problems, lost };
}

/** The tree made last, so that the step to markup after an edit does not parse once more. */
const latest = processWide('latest-tree', () => ({ key: '', tree: null as Root | null }));

/**
 * The tree of a file without mistakes of syntax, for one who may change it.
 * @throws VFileMessage when the text is not MDX.
 */
export function takeTree(source: SourceFile): Root {
  const kept = latest.key === keyOfTree(source) ? latest.tree : null;
  latest.tree = null;
  return kept ?? parseTree(new VFile({ value: source.body, path: source.path }), source.format);
}

/** The same, and the next who takes the tree of this file finds it still there: two readers of a text cost one parse. */
export function copyTree(source: SourceFile): Root {
  const tree = takeTree(source);
  Object.assign(latest, { key: keyOfTree(source), tree: structuredClone(tree) });
  return tree;
}

function keyOfTree({ path, hash }: SourceFile): string {
  return `${pipelineVersion()}:${path}:${hash}`;
}

function refused(source: SourceFile, problems: Problem[], { message, ...at }: Excess): Parsed {
  return { tree: null, problems: [...problems, problem({ file: source.path, ...at }, 'unreadable', message)], lost: idsIn(source.body) };
}
