import { defineConfig } from 'vitest/config';
import { findBrowser } from '../../e2e/src/find-browser.ts';
import { interpreters, isInstalled, languages } from './test/find-interpreter.ts';
import { hasProgram } from './test/installed.ts';
import { reportSkipped } from './test/report-skipped.ts';

const browser = await findBrowser();
const absent = languages.filter((language) => !isInstalled(language));
reportSkipped([
  ...(browser.path === null ? [{ suite: 'docs in a browser', reason: browser.reason }] : []),
  ...absent.map((language) => ({
    suite: `the identity example in ${interpreters[language].name}`,
    reason: `no ${interpreters[language].command} on this machine`,
  })),
  ...(['nginx', 'caddy'] as const)
    .filter((proxy) => !hasProgram(proxy) || !hasProgram('openssl'))
    .map((proxy) => ({
      suite: `the guide’s configuration of ${proxy}`,
      reason: `no ${hasProgram(proxy) ? 'openssl' : proxy} on this machine`,
    })),
  ...(hasProgram('systemd') ? [] : [{ suite: 'the systemd unit', reason: 'no systemd on this machine' }]),
]);

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: browser.path ? [] : ['test/**/*.browser.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
