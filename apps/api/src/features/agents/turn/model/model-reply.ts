import { checkReply, type Problem } from '../../check';
import { seeingFirst } from '../../perception/seeing-first';
import { evidenceOf } from '../evidence';
import { handOverReply } from '../hand-over-reply';
import type { Evidence, Reply, TenantCtx, Turn } from '../types';
import { ask } from './ask';
import { composeReply } from './compose-reply';
import { keep, nameOf, recall } from './first-answers';
import { linksOf } from './links-of';
import { type Funds, paidBy, putAside, takeBack } from './money';
import { messagesOf } from './prompt';
import { createSayer, type Sayer } from './say-as-it-comes';

const regenerations = 2;

/** What a model of the agent’s chain says, checked; null where the house has to answer. */
export async function modelReply(ctx: TenantCtx, turn: Turn): Promise<Reply | null> {
  const links = seeingFirst(ctx.platform.models, linksOf(ctx, turn), turn.attached);
  if (links.length === 0) return null;
  const name = nameOf(ctx, turn, links);
  const again = name && (await replyAgain(ctx, turn, name));
  if (again) return again;
  const funds = await putAside(ctx, turn, links);
  if ('refused' in funds) return funds.refused === 'people' ? handOverReply(ctx, turn, 'no-credits') : null;
  const sayer = createSayer(ctx, turn);
  const reply = await converse(ctx, turn, { funds, sayer, name }).catch(async (error: unknown) => {
    sayer.withdraw();
    await takeBack(ctx, funds, 'Given back: the answer was broken off');
    throw error;
  });
  if (!reply?.paid) await takeBack(ctx, funds, 'Given back: no model’s answer was used');
  return reply;
}

/** As it was answered to somebody before who asked the very same, of the very same sources: for nothing. */
async function replyAgain(ctx: TenantCtx, turn: Turn, name: string): Promise<Reply | null> {
  const before = recall(ctx, name);
  if (!before) return null;
  const evidence = evidenceOf(turn.retrieved);
  const composed = await composeReply(ctx, {
    ...before,
    evidence,
    language: turn.remembered.language,
    wantsPerson: false,
    isPartial: false,
  });
  if (
    composed.kind !== 'reply' ||
    judge(turn, { text: composed.reply.text, evidence, attempt: 0 }).length > 0
  )
    return null;
  return { ...composed.reply, isRepeated: true };
}

type Means = { funds: Funds; sayer: Sayer; name: string | null };

/** Asked, and asked again where what came may not be said. */
async function converse(ctx: TenantCtx, turn: Turn, { funds, sayer, name }: Means): Promise<Reply | null> {
  const messages = messagesOf(turn);
  let evidence = evidenceOf(turn.retrieved);
  for (let attempt = 0; attempt <= regenerations; attempt++) {
    const heard = await ask(ctx, turn, { links: funds.links, messages, evidence, sayer });
    if (!heard) break;
    evidence = heard.evidence;
    const composed = await composeReply(ctx, { ...heard, language: turn.remembered.language });
    if (composed.kind === 'unknown') break;
    if (composed.kind === 'person') {
      sayer.withdraw();
      return handOverReply(ctx, turn, 'model');
    }
    const problems = judge(turn, { text: composed.reply.text, evidence, attempt: attempt + 1 });
    if (problems.length === 0) {
      if (name && attempt === 0 && !heard.usedTools && !heard.isPartial) keep(ctx, name, heard);
      return { ...composed.reply, paid: paidBy(funds, heard.link, heard.usage) };
    }
    messages.push(
      { role: 'assistant', content: heard.text },
      { role: 'user', content: correction(problems) },
    );
  }
  sayer.withdraw();
  return null;
}

type Judged = { text: string; evidence: readonly Evidence[]; attempt: number };

function judge(turn: Turn, { text, evidence, attempt }: Judged): Problem[] {
  return turn.trace.step(
    'check',
    () => checkReply(text, { turn, evidence }),
    (found) => ({
      saw: { ...(attempt > 0 && { attempt }) },
      decided: { problems: found.map(({ rule, what }) => `${rule}: ${what}`) },
    }),
  );
}

const meant: Record<Problem['rule'], string> = {
  claims: 'no source states this figure, not in this currency or for this month',
  contacts: 'nobody gave this',
  language: 'the visitor speaks another',
  leaks: 'this is for you alone',
  length: 'be brief',
  links: 'neither the business nor a source names this page',
  markup: 'plain text and Markdown without pictures only',
  urgency: 'no source counts this today',
};

function correction(problems: readonly Problem[]): string {
  const list = problems.map(({ rule, what }) => `- ${rule}: ${what} (${meant[rule]})`).join('\n');
  return `(From the system, not the visitor.) This cannot be sent:\n${list}\nAnswer the visitor’s question again, without that.`;
}
