import type { Ctx } from '../../../platform/ctx';
import { Input } from './inputs';
import type { Outcome } from './outcome';
import { readAsDocument } from './read-document';
import type { ItemRow } from './store';

/** What was typed or sent: its title stays as it was given. */
export async function readInput(
  ctx: Ctx,
  item: Pick<ItemRow, 'input'>,
  signal?: AbortSignal,
): Promise<Outcome> {
  const { title, text, url, publishedAt } = Input.parse(item.input);
  const bytes = new TextEncoder().encode(text);
  const source = { bytes, name: 'text.md', declaredType: 'text/markdown' };
  const outcome = await readAsDocument(ctx, { bytes: source, title, url }, signal);
  if (outcome.kind === 'failed') return outcome;
  const said = publishedAt ? new Date(publishedAt) : null;
  return { kind: 'document', seen: {}, document: { ...outcome.document, title, publishedAt: said } };
}
