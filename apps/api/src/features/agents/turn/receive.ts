import type { Claim } from '../../../platform/claims';
import type { Platform } from '../../../platform/platform';
import { readScene } from '../../conversations';
import { readTeam } from '../agents/read-team';
import { findLastTurn } from './store';
import { Trace } from './trace';
import { actAs } from './turn-ctx';
import type { Received } from './types';

/** What there is to answer, and who may; null when nothing waits any more. */
export async function receive(platform: Platform, claim: Claim): Promise<Received | null> {
  const startedAt = performance.now();
  const trace = new Trace();
  const ctx = actAs(platform, claim.tenantId, null);
  const conversation = { tenantId: claim.tenantId, conversationId: claim.id };
  const [scene, team, last] = await Promise.all([
    readScene(ctx, conversation),
    readTeam(ctx),
    findLastTurn(ctx, conversation),
  ]);
  if (!scene) return null;
  const asked = scene.messages.filter(({ author, seq }) => author === 'contact' && seq > scene.doneSeq);
  if (asked.length === 0 || scene.answeredBy !== 'agents') return null;
  const question = asked.map(({ text }) => text).join('\n');
  trace.step(
    'receive',
    () => undefined,
    () => ({
      saw: { messages: asked.length, upTo: asked.at(-1)?.seq, before: scene.messages.length - asked.length },
    }),
  );
  return {
    id: platform.newId('trn'),
    claim,
    scene,
    asked,
    question,
    team,
    lastOutcome: last?.outcome ?? null,
    startedAt,
    trace,
  };
}
