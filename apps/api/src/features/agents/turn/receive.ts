import type { Claim } from '../../../platform/claims';
import { type Answers, askTenant } from '../../../platform/db';
import type { Platform } from '../../../platform/platform';
import { askScene, type Scene } from '../../conversations';
import { aboutTeam, teamOf } from '../agents/read-team';
import { nothingAttached } from '../perception/types';
import { lastTurnOf } from './store';
import { Trace } from './trace';
import { actAs } from './turn-ctx';
import type { Received } from './types';
import { filesIn, questionIn } from './words-said';

/** Nothing waits any more, as far as was seen. */
export type Nothing = { seenSeq: number };

/** What a turn has to know first. */
export function openingOf(platform: Platform, { tenantId, id }: Pick<Claim, 'tenantId' | 'id'>) {
  const ctx = actAs(platform, tenantId, null);
  return [askScene(ctx, { conversationId: id }), lastTurnOf(id), ...aboutTeam] as const;
}
type Opened = Answers<ReturnType<typeof openingOf>>;

/** What there is to answer, and who may. */
export async function receive(platform: Platform, claim: Claim): Promise<Received | Nothing> {
  const startedAt = performance.now();
  const trace = new Trace();
  const ctx = actAs(platform, claim.tenantId, null);
  const opened = claim.opened as Opened | null;
  const [scene, lastTurn, ...about] = opened ?? (await askTenant(ctx, ...openingOf(platform, claim)));
  if (!scene) return { seenSeq: 0 };
  const since = answeredUpTo(scene);
  const asked = scene.messages.filter(({ author, seq }) => author === 'contact' && seq > since);
  if (asked.length === 0 || scene.answeredBy !== 'agents') return { seenSeq: scene.wantedSeq };
  const files = filesIn(asked);
  trace.step(
    'receive',
    () => undefined,
    () => ({
      saw: {
        messages: asked.length,
        ...(files > 0 && { files }),
        upTo: asked.at(-1)?.seq,
        before: scene.messages.length - asked.length,
      },
    }),
  );
  return {
    id: platform.newId('trn'),
    claim,
    scene,
    asked,
    question: questionIn(asked),
    files,
    attached: nothingAttached,
    team: await teamOf(ctx, about),
    lastTurn,
    startedAt,
    trace,
  };
}

/** What a person answered, while they had the conversation, is no agent’s any more. */
function answeredUpTo({ messages, doneSeq }: Scene): number {
  const byMember = messages.findLast(({ author }) => author === 'member');
  return Math.max(doneSeq, byMember?.seq ?? 0);
}
