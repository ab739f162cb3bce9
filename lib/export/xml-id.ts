/** An id as XML takes it: letters, digits and a few signs, a letter first. Different ids stay different. */
export function xmlId(id: string): string {
  const safe = id.replace(/[^A-Za-z0-9._-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
  return /^[A-Za-z]/.test(safe) ? safe : `id-${safe}`;
}
