import { fileURLToPath } from 'node:url';
import { listedWords } from './listed-words.mjs';
import { shadowTokens } from './shadow-tokens.mjs';
import { withoutRemarks } from './without-remarks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sdk = fileURLToPath(new URL('../../sdk/src/index.ts', import.meta.url));
export const shared = {
  configFile: false,
  root,
  logLevel: 'warn',
  plugins: [listedWords(), shadowTokens(), withoutRemarks()],
  resolve: { alias: { '@parley/sdk': sdk } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};
export const common = {
  target: 'es2022',
  // Constructable sheets need these anyway, so colours need no second spelling.
  cssTarget: ['chrome111', 'safari16.4', 'firefox113'],
  modulePreload: false,
  emptyOutDir: false,
};
