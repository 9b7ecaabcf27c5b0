import { accessSync, constants } from 'node:fs';

export type FoundBrowser = { path: string; reason: null } | { path: null; reason: string };

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The machine's own Chromium, else the one that an npm package carries inside. */
export async function findBrowser(): Promise<FoundBrowser> {
  const own = installed.find(isExecutable);
  if (own) return { path: own, reason: null };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { path: null, reason: 'no Chromium is installed, and the packaged one is for Linux on x64' };
  }
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return { path: await packaged.executablePath(), reason: null };
  } catch (error) {
    return { path: null, reason: `the packaged Chromium does not unpack here: ${String(error)}` };
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
