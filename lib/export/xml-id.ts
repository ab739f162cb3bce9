/** An id as XML takes it: of letters, digits and a few signs, a digit never first. Different ids stay different. */
export function xmlId(id: string): string {
  return id.replace(/^[^A-Za-z]|[^A-Za-z0-9.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
}
