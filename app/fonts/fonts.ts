import localFont from 'next/font/local';

// Cut from the fonts' npm packages by `npm run fonts`.
const serif = localFont({
  src: [
    { path: './serif.woff2', style: 'normal', weight: '400 650' },
    { path: './serif-italic.woff2', style: 'italic', weight: '400' },
  ],
  variable: '--font-serif-face',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});
const sans = localFont({ src: './sans.woff2', weight: '400 650', variable: '--font-sans-face', display: 'swap', adjustFontFallback: 'Arial' });
// Loaded when a page has formulas, which most pages of the site have not.
const maths = localFont({ src: './maths.woff2', variable: '--font-maths-face', display: 'swap', preload: false, adjustFontFallback: false });

/** Class names that define the font variables on `<html>`. */
export const fontVariables = `${serif.variable} ${sans.variable} ${maths.variable}`;
