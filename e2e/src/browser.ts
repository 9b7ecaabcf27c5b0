import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { violationsOn } from './accessibility';

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

export function launch(
  executablePath = process.env.PARLEY_BROWSER ?? '',
  more: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}

type Visit = { width?: number; scheme?: 'light' | 'dark' };

export function aVisit(
  browser: Browser,
  { width = 1280, scheme = 'light' }: Visit = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
}

/** Collects what a page complains of: errors, refused scripts and styles, missing files. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  return complaints;
}

export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

type Look = { violations: string[]; overflow: number };
export const faultless = {
  wideAndLight: { violations: [], overflow: 0 },
  narrowAndDark: { violations: [], overflow: 0 },
} as const;

/** What is wrong with a page that came wide and light, there and on a phone in the dark. */
export async function looksOf(page: Page): Promise<Record<keyof typeof faultless, Look>> {
  const look = async () => ({ violations: await violationsOn(page), overflow: await overflowOf(page) });
  const wideAndLight = await look();
  await page.setViewportSize({ width: 360, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await coloursSettle(page);
  return { wideAndLight, narrowAndDark: await look() };
}

/** Between light and dark a colour is neither; what changes it may begin a frame or two later. */
async function coloursSettle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const changing = () => document.getAnimations().filter((each) => each instanceof CSSTransition);
    do {
      await Promise.allSettled(changing().map(({ finished }) => finished));
      for (let count = 0; count < 6; count += 1) await frame();
    } while (changing().length > 0);
  });
}
