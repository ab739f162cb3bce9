import maths from './maths.woff2';
import sans from './sans.woff2';
import serifItalic from './serif-italic.woff2';
import serif from './serif.woff2';

const addresses = { serif, serifItalic, sans, maths };

/** Loads fonts before the style sheet has asked for them, so that they are there for the first paint. The files' names carry a hash of their bytes. */
export function FontPreloads({ fonts }: { fonts: readonly (keyof typeof addresses)[] }) {
  return fonts.map((font) => <link key={font} rel="preload" as="font" type="font/woff2" href={addresses[font]} crossOrigin="anonymous" />);
}
