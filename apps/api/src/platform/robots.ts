import robotsParser from 'robots-parser';

export type Robots = {
  allows(address: string): boolean;
  /** How long the site wants us to wait between two pages. */
  delayMs: number | null;
  sitemaps: string[];
};

const longestDelayMs = 30_000;

/** What a site's robots.txt says to a reader of this name. */
export function readRobots(address: string, text: string, agent: string): Robots {
  const robots = robotsParser(address, text);
  const delay = robots.getCrawlDelay(agent);
  return {
    allows: (page) => robots.isAllowed(page, agent) ?? true,
    delayMs: delay === undefined ? null : Math.min(delay * 1000, longestDelayMs),
    sitemaps: robots.getSitemaps(),
  };
}
