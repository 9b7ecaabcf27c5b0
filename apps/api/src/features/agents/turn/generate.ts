import { callWords, smallTalk } from '../house';
import { handOverReply } from './hand-over-reply';
import { houseReply } from './house-reply';
import { modelReply } from './model/model-reply';
import { receivedReply } from './received-reply';
import { TurnStopped } from './turn-stopped';
import type { Reply, TenantCtx, Turn } from './types';

/** What is to be said: by a model where the agent has one, and by the house where not, or where none answers. */
export async function generate(ctx: TenantCtx, turn: Turn): Promise<Reply> {
  return turn.trace.step(
    'generate',
    () => reply(ctx, turn),
    ({ provider, model, confidence, abstains, handOver, isRepeated, isPartial, paid, text }) => ({
      saw: { characters: text.length },
      decided: {
        provider,
        ...(model && { model }),
        confidence,
        ...(abstains && { abstains }),
        ...(isRepeated && { repeated: true }),
        ...(isPartial && { partial: true }),
        ...(handOver && { handOver }),
        ...(paid && { tokens: paid.tokens }),
      },
      ...(paid && { credits: paid.amount }),
    }),
  );
}

async function reply(ctx: TenantCtx, turn: Turn): Promise<Reply> {
  const { decision } = turn;
  if (decision.kind === 'hand-over') return handOverReply(ctx, turn, decision.reason);
  if (decision.kind === 'received') return receivedReply(turn);
  if (decision.kind === 'small-talk') return spoken(turn, decision.of);
  if (decision.kind === 'look') return (await answerOfModel(ctx, turn)) ?? receivedReply(turn);
  return (await answerOfModel(ctx, turn)) ?? houseReply(ctx, turn);
}

/** Whatever goes wrong on the way to a model and back, its visitor is not left without an answer. */
async function answerOfModel(ctx: TenantCtx, turn: Turn): Promise<Reply | null> {
  try {
    return await modelReply(ctx, turn);
  } catch (error) {
    if (turn.claim.signal.aborted || error instanceof TurnStopped) throw error;
    ctx.platform.log.error('a model’s answer came to grief', { tenantId: ctx.tenantId, error });
    return null;
  }
}

function spoken({ chosen, scene, remembered }: Turn, of: Parameters<typeof smallTalk>[0]): Reply {
  const { language } = remembered;
  const contactName = scene.contact.name;
  const greeting = of === 'greeting' && remembered.window.length === 0 ? chosen.config.greeting : '';
  const text = greeting || smallTalk(of, { agentName: chosen.agent.name, language, contactName });
  // Whoever asks what answers here may want a person instead.
  const mayCall = of === 'self' && chosen.config.tools.includes('hand-over');
  return {
    body: mayCall ? { kind: 'chips', text, chips: [{ label: callWords(language) }] } : { kind: 'text', text },
    text,
    confidence: 1,
    provider: 'house',
    model: '',
    abstains: false,
    evidence: [],
    handOver: null,
    paid: null,
  };
}
