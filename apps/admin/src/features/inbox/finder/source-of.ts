import type { Source } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import type { Passage } from '../../../api/contract';
import { quoteFor } from './quote-for';

const longestTitle = 200;
const longestQuote = 400;

/** What a visitor sees of a passage that is quoted to them. */
export function sourceOf(passage: Passage, origin = location.origin): Source {
  const url = publicUrl(passage.url, origin);
  return {
    title: passage.title.slice(0, longestTitle).trim() || '–',
    quote: quoteFor(passage, longestQuote),
    ...(url && { url }),
  };
}

/** Only what may be told and opened: https, or a page of this server. */
function publicUrl(url: string | null, origin: string): string | null {
  if (url?.startsWith(`${origin}/`)) return url.slice(origin.length);
  return url?.startsWith('https://') ? url : null;
}

/** One more, unless it is there or there are as many as there may be. */
export function withSource(sources: readonly Source[], added: Source): Source[] {
  const known = sources.some(({ title, quote }) => title === added.title && quote === added.quote);
  return known || sources.length >= messageLimits.sources ? [...sources] : [...sources, added];
}
