import type { KeptFile, Manifest } from '@/lib/offline/model';

/** What a choice takes, in bytes: over the line, and on this device. */
export interface Size {
  wire: number;
  bytes: number;
}

/** What keeping these packs takes; files that several of them show are counted once. */
export function sizeOf(manifest: Manifest, names: ReadonlySet<string>, recordings: boolean): Size {
  const packs = manifest.packs.filter(({ name }) => names.has(name));
  const urls = new Set(packs.flatMap(({ files }) => files));
  const files: readonly KeptFile[] = [...manifest.files.filter(({ url }) => urls.has(url)), ...(recordings ? manifest.recordings : [])];
  return [...packs, ...files].reduce((sum, { wire, bytes }) => ({ wire: sum.wire + wire, bytes: sum.bytes + bytes }), { wire: 0, bytes: 0 });
}

/** "1.4 MB", "12 KB": in units of 1,000, as devices and tariffs count. */
export function inWords(bytes: number): string {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(bytes >= 1e7 ? 0 : 1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1e3))} KB`;
}
