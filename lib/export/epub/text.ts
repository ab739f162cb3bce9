import { strToU8 } from 'fflate';

/** Signs that XML 1.0 does not know, however they got into a text. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text of XML as bytes. */
export function u8(text: string): Uint8Array {
  return strToU8(text.replace(forbidden, ''));
}
