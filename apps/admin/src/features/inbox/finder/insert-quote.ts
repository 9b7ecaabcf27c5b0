import type { Source } from '@parley/shared/message';
import type { Draft } from '../drafts';
import { withSource } from './source-of';

/** A quote goes behind what is written, and its source along with it. */
export function insertQuote({ reply, sources }: Draft, source: Source): Partial<Draft> {
  const gap = reply.trim() === '' ? '' : '\n\n';
  return { reply: `${reply.trimEnd()}${gap}${source.quote}`, sources: withSource(sources, source) };
}
