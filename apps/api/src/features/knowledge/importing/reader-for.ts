import type { Ctx } from '../../../platform/ctx';
import { crawlerFor } from '../crawl/crawler-for';
import type { SourceRow } from '../sources/store';
import { beyondMost } from './beyond-most';
import { keepOut } from './keep-out';
import type { Outcome } from './outcome';
import { readFile } from './read-file';
import { readInput } from './read-input';
import type { ItemRow } from './store';

export type Reader = (item: ItemRow, signal: AbortSignal) => Promise<Outcome>;

/** How the things of a source are read, by its kind. */
export function readerFor(ctx: Ctx, source: SourceRow): Reader {
  if (source.kind === 'page') return crawlerFor(ctx, source);
  if (source.kind === 'site') {
    const crawl = crawlerFor(ctx, source);
    return async (item, signal) =>
      (await beyondMost(ctx, source, item)) ?? keepOut(item, await crawl(item, signal));
  }
  if (source.kind === 'file') return (item, signal) => readFile(ctx, item, signal);
  return (item, signal) => readInput(ctx, item, signal);
}
