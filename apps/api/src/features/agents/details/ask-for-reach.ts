import { type Tx, withTenant } from '../../../platform/db';
import { enqueue } from '../../../platform/jobs';
import { isTeamHere } from '../../../platform/live';
import { readReach } from '../../contacts';
import { detailsWords } from '../house';
import type { HandOverReason, TenantCtx, Turn } from '../turn/types';
import { detailsMayBeGiven, readAfterMs } from './jobs';
import { findAsked, insertAsked } from './store';

/** Whoever is upset, or in a hurry, is not asked for anything. */
const calm: ReadonlySet<HandOverReason> = new Set(['asked', 'uncertain', 'model', 'no-credits']);
const callBack =
  /\b(?:call|phone|ring) (?:me|us)(?: back)?\b|\bcall[- ]?back\b|\bgive (?:me|us) a (?:call|ring)\b|r(?:ü|ue)ckruf|ruf(?:en sie|t)? mich|rappel(?:ez|er|le)[- ]moi|ll[aá]me(?:n)?me|devu[eé]lv\w* la llamada|richiam\w+|bel (?:me|mij)|terugbel\w*|lig(?:ue|uem)[- ]me|折り返し|電話(?:して|を)|اتصل\w* بي|फ़?ोन (?:करें|कीजिए)/iu;

type Asking = { reason: HandOverReason; open: boolean };

/** One question, once in a conversation: where nobody is there, or to be called back. Null where none is needed. */
export async function askForReach(
  ctx: TenantCtx,
  turn: Turn,
  { reason, open }: Asking,
): Promise<string | null> {
  const { chosen, scene, question, remembered } = turn;
  if (!calm.has(reason) || !chosen.config.tools.includes('collect-details')) return null;
  const wantsCall = callBack.test(question);
  if (!wantsCall && open && isTeamHere(ctx.platform.live, ctx.tenantId)) return null;
  const { conversationId, contact } = scene;
  const isAsked = await withTenant(ctx, (tx) => findAsked(tx, { tenantId: ctx.tenantId, conversationId }));
  if (isAsked) return null;
  const { email, phone } = await readReach(ctx, { contactId: contact.id });
  if (phone || (email && !wantsCall)) return null;
  return detailsWords(wantsCall ? 'callBack' : 'reach', remembered.language);
}

/** In the transaction that asks: what is answered is read a little later, for agents are silent by then. */
export async function putAsked(tx: Tx, ctx: TenantCtx, { scene, asked }: Turn): Promise<void> {
  const { tenantId, platform } = ctx;
  const { conversationId } = scene;
  const askedAt = platform.clock.now();
  await insertAsked(tx, { tenantId, conversationId, askedSeq: asked.at(-1)?.seq ?? 0, askedAt });
  for (const ms of readAfterMs) {
    const startAfter = new Date(askedAt.getTime() + ms);
    await enqueue(tx, detailsMayBeGiven, { conversationId }, { tenantId, startAfter });
  }
}
