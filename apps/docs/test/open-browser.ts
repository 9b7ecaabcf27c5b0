import packagedChromium from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { systemChromium } from './find-chromium';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  const executablePath = systemChromium() ?? (await packagedChromium.executablePath());
  return chromium.launch({ executablePath, args: flags });
}
