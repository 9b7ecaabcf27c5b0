import type { Page } from '@parley/shared/live';

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
  if (!URL.canParse(given)) return null;
  const url = new URL(given);
  return /^https?:$/.test(url.protocol) && !url.password ? url.href : null;
}
