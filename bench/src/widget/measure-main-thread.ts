import { launch } from '@parley/e2e/browser';
import { newPlace } from '../databases/places';
import type { Figure } from '../frame/bench';
import { median } from '../frame/statistics';
import { furnishPlace } from '../people/furnish-place';
import { startServer } from '../server/start-server';
import { serveBlankSite } from './blank-site';
import { openBusyPage } from './busy-page';

export type MainThreadLoad = { rounds: number; slowdown: number };

type Visit = MainThreadLoad & { browser: Awaited<ReturnType<typeof launch>>; blank: string; tagged: string };
type Worked = { loader: number; panel: number; opening: number };

/** A blank page with the script tag on it and nothing else, by what the same page does without it. */
export async function measureMainThread(browserPath: string, load: MainThreadLoad): Promise<Figure[]> {
  const place = await newPlace('pglite');
  const site = await serveBlankSite();
  const { siteKeys } = await furnishPlace(place, 1, site.origin);
  const server = await startServer({ ...place, env: { PARLEY_DEMO: 'false', PARLEY_LIMITS_SCALE: '1000' } });
  const browser = await launch(browserPath);
  try {
    const tag = `<script async src="${server.url}/widget.js" data-site-key="${siteKeys[0]}"></script>`;
    const visit = { ...load, browser, blank: site.page(''), tagged: site.page(tag) };
    const rounds: Worked[] = [];
    for (let round = 0; round < load.rounds; round += 1) rounds.push(await measureOnce(visit));
    return figuresOf(rounds, load);
  } finally {
    await browser.close();
    await server.end('SIGKILL');
    site.close();
    await place.remove();
  }
}

async function measureOnce(visit: Visit): Promise<Worked> {
  const blank = await loadPage(visit, { url: visit.blank });
  const loader = await loadPage(visit, { url: visit.tagged, blocked: ['*/widget/*'] });
  const busy = await openBusyPage(visit.browser, visit);
  try {
    await busy.page.goto(visit.tagged);
    const launcher = busy.page.locator('parley-messenger button').first();
    await launcher.waitFor();
    const loaded = await busy.workedMs();
    await launcher.click();
    await busy.page.getByRole('dialog').waitFor();
    const opened = await busy.workedMs();
    return { loader: loader - blank, panel: loaded - loader, opening: opened - loaded };
  } finally {
    await busy.close();
  }
}

async function loadPage(
  { browser, slowdown, blank }: Visit,
  { url, blocked = [] }: { url: string; blocked?: string[] },
): Promise<number> {
  const busy = await openBusyPage(browser, { slowdown, blocked });
  try {
    await busy.page.goto(url);
    if (url !== blank) await busy.page.locator('parley-messenger button').first().waitFor();
    return await busy.workedMs();
  } finally {
    await busy.close();
  }
}

function figuresOf(rounds: readonly Worked[], { slowdown }: MainThreadLoad): Figure[] {
  const figure = (what: string, part: keyof Worked): Figure => ({
    what: `${what}, on a processor ${slowdown} times slower`,
    unit: 'ms',
    value: median(rounds.map((round) => round[part])),
  });
  return [
    figure('the loader, to its launcher', 'loader'),
    figure('the panel, fetched while idle', 'panel'),
    figure('opening the panel', 'opening'),
  ];
}
