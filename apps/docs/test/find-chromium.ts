import { existsSync } from 'node:fs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The machine's own browser, or the one that comes as a package for Linux on x64. */
export function findChromium(): 'system' | 'packaged' | null {
  if (systemChromium()) return 'system';
  return process.platform === 'linux' && process.arch === 'x64' ? 'packaged' : null;
}

export function systemChromium(): string | undefined {
  return usual.find((path) => existsSync(path));
}
