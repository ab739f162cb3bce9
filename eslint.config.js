import { fileURLToPath } from 'node:url';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The rooms of the house, and what each may not look into: `[room, forbidden, except, why]`. */
const zones = [
  ['./lib/book', './lib', ['./book'], 'The pipeline knows no other room.'],
  ['./lib/search', './lib', ['./search', './book'], 'A reader of the book knows only the book.'],
  ['./lib/check', './lib', ['./check', './book'], 'A reader of the book knows only the book.'],
  ['./lib/export', './lib', ['./export', './book'], 'A reader of the book knows only the book.'],
  ['./lib/offline', './lib', ['./offline', './search', './book'], 'What is kept offline is the book and its search.'],
  ['./lib/podcast', './lib', ['./podcast', './book'], 'A reader of the book knows only the book.'],
  ['./lib/stars', './lib', ['./stars', './site'], 'The star count never touches the book.'],
  ['./lib', './components', [], 'lib knows nothing of how things look.'],
  [['./lib', './components', './scripts', './tests'], './app', [], 'Nothing imports the routes.'],
  [['./lib', './components', './app'], './scripts', [], 'Scripts are shells over lib.'],
  [['./lib', './components', './app', './scripts'], './tests', [], 'Tests import the site, not the other way around.'],
];

/** Chapters are whole documents (their payload is kept out of the page), so they are entered by a document navigation. */
const noClientNavigation = { name: 'next/link', message: 'Use <a href={routes…}>: pages are entered by a document navigation.' };
const noImage = { name: 'next/image', message: 'Use <img>: the site serves its pictures as they are.' };

export default tseslint.config(
  { ignores: ['.next/', 'node_modules/', 'next-env.d.ts', 'public/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports' }],
      // Numbers and addresses in messages read well as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The compiler option noPropertyAccessFromIndexSignature is not in use, yet process.env['X'] says that X is no known name.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: zones.map(([target, from, except, message]) => ({ target, from, except, message })) }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'no-restricted-imports': ['error', { paths: [noClientNavigation, noImage] }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    // Values of lib stay on the server's side of a component: it gets data and types, and builds addresses.
    files: ['components/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [noClientNavigation, noImage], patterns: [{ regex: '^@/lib/(?!site/routes$)', allowTypeImports: true, message: 'Components import types from lib, and @/lib/site/routes.' }] },
      ],
    },
  },
  {
    // Tests take the functions of a rig apart.
    files: ['tests/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // The commands talk to whoever runs them.
    files: ['scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['lib/book/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^next(/|$)', message: 'The pipeline knows nothing of Next.' }] }] },
  },
);
