import type { Page } from '@parley/shared/live';

/** As much of it as the protocol takes: a long title is no reason to be refused. */
export function clipPage({ url, title, referrer }: Page): Page {
  return { url: url.slice(0, 2000), title: title.slice(0, 300), referrer: referrer?.slice(0, 2000) };
}
