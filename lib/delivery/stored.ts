import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import send from 'send';
import { chooseCoding, headersIn, sendAnswer, type Answer } from './answer';
import type { Coding } from './encode';

/** An answer that was made by the build. */
export interface StoredAnswer extends Answer {
  /** Address with base path, without query. */
  path: string;
  /** Length of the plain body. */
  bytes: number;
}

/** What the build kept, as it lies in `index.json` beside the bodies. */
export interface StoredIndex {
  /** Names the build; each answer says it (lib/offline/edition.ts). */
  edition: string;
  answers: StoredAnswer[];
  /** Subresource Integrity of every script by its address. */
  integrity: Record<string, string>;
}

/** Larger bodies are read from disk as they are sent, and so is every part of one. */
const MOST_HELD_BYTES = 1024 * 1024;
/** All that is held in memory at most, however large the book is. */
const MOST_MEMORY_BYTES = 64 * 1024 * 1024;

/** File name of a body in one coding. */
export function bodyFile(hash: string, coding: Coding | null): string {
  return coding === null ? hash : `${hash}.${coding}`;
}

export type StoredResponder = (request: IncomingMessage, response: ServerResponse, answer: StoredAnswer, extra: Readonly<Record<string, string>>) => Promise<void>;

/** Opens the folder that the build filled. `find` takes a path as it stands in the request; `respond` sends stored bytes. */
export function openStored(folder: string): { find: (path: string) => StoredAnswer | undefined; edition: string; integrity: Record<string, string>; respond: StoredResponder } {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as StoredIndex;
  const answers = new Map(index.answers.map((answer) => [answer.path, answer]));
  const bodies = new LRUCache<string, Buffer>({
    maxSize: MOST_MEMORY_BYTES,
    sizeCalculation: (body) => body.length + 1,
    fetchMethod: (name) => readFile(join(folder, name)),
  });

  const respond: StoredResponder = async (request, response, answer, extra) => {
    const coding = chooseCoding(request, answer.codings);
    const headers = { ...headersIn(answer, coding), ...extra };
    const name = bodyFile(answer.hash, coding);
    if (!saysRange(request.headers.range)) delete request.headers.range;
    if (answer.status === 200 && (answer.bytes > MOST_HELD_BYTES || request.headers.range !== undefined)) {
      for (const [key, value] of Object.entries(headers)) response.setHeader(key, value);
      await sendFile(request, response, join(folder, name));
      return;
    }
    const body = bodies.get(name) ?? (await bodies.fetch(name));
    if (body === undefined) throw new Error(`${name} is missing from the build`);
    sendAnswer(request, response, answer.status, headers, body);
  };
  return { find: (path) => answers.get(path), edition: index.edition, integrity: index.integrity, respond };
}

/** A range that ends before it begins, or that says nothing, is to be ignored (RFC 9110, 14.1.1 and 14.2). */
function saysRange(header: string | undefined): boolean {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  return from !== undefined && to !== undefined && `${from}${to}` !== '' && (from === '' || to === '' || Number(from) <= Number(to));
}

/** Ranges, conditions and back pressure are `send`'s; the headers are set already. */
function sendFile(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    response.once('close', resolve);
    send(request, file, { dotfiles: 'allow', lastModified: false, cacheControl: false })
      .on('error', (error: NodeJS.ErrnoException & { status?: number }) => {
        if (error.status !== 416 && error.status !== 412) {
          reject(error);
          return;
        }
        response.statusCode = error.status;
        for (const name of ['Content-Encoding', 'Content-Type', 'ETag', 'Cache-Control']) response.removeHeader(name);
        response.end();
      })
      .pipe(response);
  });
}
