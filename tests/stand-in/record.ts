import type { IncomingHttpHeaders } from 'node:http';

/** One request that the stand-in has had. */
export interface RequestRecord {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  /** Body bytes handed to the socket; counted by the mode `huge` only. */
  bytesSent: number;
  /** Resolves when the exchange is over, finished or hung up on. */
  closed: Promise<void>;
}
