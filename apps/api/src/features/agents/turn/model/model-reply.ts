import { checkReply, type Problem } from '../../check';
import { evidenceOf } from '../evidence';
import { handOverReply } from '../hand-over-reply';
import type { Reply, TenantCtx, Turn } from '../types';
import { ask } from './ask';
import { composeReply } from './compose-reply';
import { linksOf } from './links-of';
import { type Funds, paidBy, putAside, takeBack } from './money';
import { messagesOf } from './prompt';
import { createSayer, type Sayer } from './say-as-it-comes';

const regenerations = 2;

/** What a model of the agent’s chain says, checked; null where the house has to answer. */
export async function modelReply(ctx: TenantCtx, turn: Turn): Promise<Reply | null> {
  const links = linksOf(ctx, turn);
  if (links.length === 0) return null;
  const funds = await putAside(ctx, turn, links);
  if ('refused' in funds) return funds.refused === 'people' ? handOverReply(ctx, turn, 'no-credits') : null;
  const sayer = createSayer(ctx, turn);
  const reply = await converse(ctx, turn, { funds, sayer }).catch(async (error: unknown) => {
    sayer.withdraw();
    await takeBack(ctx, funds, 'Given back: the answer was broken off');
    throw error;
  });
  if (!reply?.paid) await takeBack(ctx, funds, 'Given back: no model’s answer was used');
  return reply;
}

type Means = { funds: Funds; sayer: Sayer };

/** Asked, and asked again where what came may not be said. */
async function converse(ctx: TenantCtx, turn: Turn, { funds, sayer }: Means): Promise<Reply | null> {
  const messages = messagesOf(turn);
  let evidence = evidenceOf(turn.retrieved);
  for (let attempt = 0; attempt <= regenerations; attempt++) {
    const heard = await ask(ctx, turn, { links: funds.links, messages, evidence, sayer });
    if (!heard) break;
    evidence = heard.evidence;
    const composed = await composeReply(ctx, heard);
    if (composed.kind === 'unknown') break;
    if (composed.kind === 'person') {
      sayer.withdraw();
      return handOverReply(ctx, turn, 'model');
    }
    const problems = turn.trace.step(
      'check',
      () => checkReply(composed.reply.text, { turn, evidence }),
      (found) => ({
        saw: { attempt: attempt + 1 },
        decided: { problems: found.map(({ rule, what }) => `${rule}: ${what}`) },
      }),
    );
    if (problems.length === 0) return { ...composed.reply, paid: paidBy(funds, heard.link, heard.usage) };
    messages.push(
      { role: 'assistant', content: heard.text },
      { role: 'user', content: correction(problems) },
    );
  }
  sayer.withdraw();
  return null;
}

function correction(problems: readonly Problem[]): string {
  const list = problems.map(({ rule, what }) => `- ${rule}: ${what}`).join('\n');
  return `(From the system, not the visitor.) This cannot be sent:\n${list}\nAnswer the visitor’s question again, without that.`;
}
