import { fileURLToPath } from 'node:url';
import { leanPreact } from './lean-preact.mjs';
import { listedWords } from './listed-words.mjs';
import { plainCalls, plainJsx } from './plain-jsx.mjs';
import { plainLimits } from './plain-limits.mjs';
import { shadowTokens } from './shadow-tokens.mjs';
import { squeeze } from './squeeze.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sdk = fileURLToPath(new URL('../../sdk/src/index.ts', import.meta.url));
export const shared = {
  configFile: false,
  root,
  logLevel: 'warn',
  plugins: [leanPreact(), listedWords(), plainLimits(), plainJsx(), shadowTokens(), squeeze()],
  resolve: { alias: { '@parley/sdk': sdk } },
  oxc: plainCalls,
};
/** Printed without a space, and otherwise as `squeeze` left it. */
export const tight = { minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } } };
export const common = {
  target: 'es2022',
  // What `light-dark()` and relative colours take, so nothing is spelled twice.
  cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
  cssMinify: true,
  modulePreload: false,
  emptyOutDir: false,
};
