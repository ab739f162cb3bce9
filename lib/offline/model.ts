/** A text answer of the site as a pack carries it. */
export interface KeptAnswer {
  /** Address on this site: path with base path, without query. */
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** What a pack's address answers. */
export interface PackBody {
  answers: readonly KeptAnswer[];
}

/** Something that a reader can choose to keep: the shell (all that belongs to no chapter) or a chapter with what it needs. */
export interface Pack {
  /** `shell`, `chapters/ring` or `appendices/units`. */
  name: string;
  url: string;
  /** First 32 digits of the hexadecimal SHA-256 of the body. */
  hash: string;
  /** Length of the body, and of what crosses the wire, in bytes. */
  bytes: number;
  wire: number;
  /** Addresses of the files that its pages show. */
  files: readonly string[];
}

/** A file that is kept as it is: a picture, a font, a script, a recording. */
export interface KeptFile {
  url: string;
  hash: string;
  bytes: number;
  wire: number;
}

/** One edition of the site: everything in it was built together. Served as `/offline.json`. */
export interface Manifest {
  edition: string;
  /** The version that the book gives itself. */
  version: string | null;
  /** Of the book, such as `en`. */
  language: string;
  packs: readonly Pack[];
  files: readonly KeptFile[];
  recordings: readonly KeptFile[];
}

/** What a reader wants to have on this device. */
export interface Wanted {
  /** Names of packs besides the shell, which always comes along. */
  packs: readonly string[];
  recordings: boolean;
}

/** What is on this device, complete and of one edition. */
export interface Kept extends Wanted {
  edition: string;
  version: string | null;
  language: string;
  /** True when every pack is here: the search of the site knows no more. */
  isWhole: boolean;
  /** ISO 8601. */
  savedAt: string;
  /** What it takes on this device, in bytes. */
  bytes: number;
}

/** Why keeping stopped: no room on the device, no way to the site, or a site that changes or answers with failures. */
export type KeepingProblem = 'room' | 'network' | 'site';

/** Keeping that is under way, or that stopped and can go on. */
export interface Keeping extends Wanted {
  doneBytes: number;
  totalBytes: number;
  problem: KeepingProblem | null;
}

/** All that pages need to know. */
export interface OfflineState {
  kept: Kept | null;
  keeping: Keeping | null;
  /** The edition that the site has now, as far as it could be asked. */
  newest: string | null;
}

/** What a page says to the worker; `tell` also lets it go on with what was cut off. */
export type ToWorker = { kind: 'tell' } | { kind: 'keep'; wanted: Wanted } | { kind: 'stop' } | { kind: 'remove' };

/** What the worker says to pages; `renewed` after an update, when every open page is one of the edition before. */
export type FromWorker = { kind: 'state'; state: OfflineState } | { kind: 'renewed' };

/** Name of the pack that belongs to no chapter. */
export const SHELL = 'shell';
