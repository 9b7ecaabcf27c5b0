import { createHash } from 'node:crypto';
import type { ModelLink } from '../../../../platform/models';
import { evidenceOf } from '../evidence';
import type { TenantCtx, Turn } from '../types';
import { messagesOf, systemPrompt } from './prompt';

/** What a model said of something that a visitor asked first of all. */
type Said = { text: string; link: Pick<ModelLink, 'provider' | 'model'> };
type Kept = Said & { until: number };

const keptForMs = 24 * 60 * 60_000;
const mostKept = 5000;
const byDatabase = new WeakMap<object, Map<string, Kept>>();

/**
 * The name under which an answer may be used again: of all that its model was told, the sources word by word among it.
 * Null where it hangs on a conversation, or a person looks at it first.
 */
export function nameOf(ctx: TenantCtx, turn: Turn, links: readonly ModelLink[]): string | null {
  const { remembered, chosen, retrieved, attached } = turn;
  const isFirst =
    remembered.window.length === 0 && remembered.summary === null && attached.fresh + turn.files === 0;
  if (!isFirst || chosen.config.replyMode !== 'automatic') return null;
  const chain = links.map(({ provider, model, baseUrl }) => [provider, model, baseUrl]);
  const told = [systemPrompt(turn, evidenceOf(retrieved)), messagesOf(turn), chosen.config.temperature];
  const whole = [
    ctx.tenantId,
    chosen.agent.id,
    chosen.version,
    chosen.trialId,
    chosen.config.tools,
    chain,
    told,
  ];
  return createHash('sha256').update(JSON.stringify(whole)).digest('base64url');
}

export function recall(ctx: TenantCtx, name: string): Kept | null {
  const kept = keptOf(ctx);
  const known = kept.get(name);
  if (!known) return null;
  kept.delete(name);
  if (known.until < ctx.platform.clock.now().getTime()) return null;
  kept.set(name, known);
  return known;
}

/** On this node, as long as there is room: the one that was not used for longest goes. */
export function keep(ctx: TenantCtx, name: string, { text, link: { provider, model } }: Said): void {
  const kept = keptOf(ctx);
  kept.set(name, { text, link: { provider, model }, until: ctx.platform.clock.now().getTime() + keptForMs });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

function keptOf({ platform }: TenantCtx): Map<string, Kept> {
  const kept = byDatabase.get(platform.db) ?? new Map<string, Kept>();
  byDatabase.set(platform.db, kept);
  return kept;
}
