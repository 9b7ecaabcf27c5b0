import type { Page } from '@parley/shared/live';
import { parseUrl } from '../../../platform/parse-url';

export type CleanPage = { url: string; title: string; referrer: string | null };

const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A page as members may click on it; null for what is no page of the web. */
export function cleanPage({ url, title, referrer }: Page): CleanPage | null {
  const address = webAddress(url);
  if (!address) return null;
  return {
    url: address,
    title: title.replace(unseen, ' ').trim(),
    referrer: referrer ? webAddress(referrer) : null,
  };
}

function webAddress(given: string): string | null {
  const url = parseUrl(given);
  return url && /^https?:$/.test(url.protocol) && !url.password ? url.href : null;
}
