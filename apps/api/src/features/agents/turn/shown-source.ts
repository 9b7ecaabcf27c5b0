import type { Source } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import { atPlace } from './at-place';
import type { Evidence, TenantCtx } from './types';

/** What a visitor sees of where an answer comes from. */
export function shownSource({ platform }: TenantCtx, { title, text, url, place }: Evidence): Source {
  const address = url && openable(url, platform.publicUrl);
  return {
    title: title.slice(0, 200),
    quote: text.slice(0, messageLimits.quoteLength),
    ...(address && { url: atPlace(address, { quote: text, page: place?.page ?? null }) }),
  };
}

/** Https, or a page of this server, which is without TLS on one’s own machine. */
function openable(url: string, publicUrl: string): string | null {
  const here = new URL(publicUrl).origin;
  if (url.startsWith('https://') || url.startsWith('/')) return url;
  return url.startsWith(`${here}/`) ? url.slice(here.length) : null;
}
