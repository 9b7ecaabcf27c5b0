import type { Author, Message } from '@parley/shared/message';
import type { Offer } from '../../../platform/claims';
import type { Ctx } from '../../../platform/ctx';
import { afterCommit, type Tx } from '../../../platform/db';
import { Conflict } from '../../../platform/errors';
import { answerSoon } from '../answering/answer-soon';
import type { Said, SaidAlone, Saying } from '../store/append';
import { lockConversation } from '../store/conversations';
import { findByClientId } from '../store/messages';
import type { ConversationRow, MessageRow } from '../store/rows';
import type { Checked } from './check-body';
import type { Step } from './domain';
import { takeStep } from './take-step';
import { tell, tellNow } from './tell';
import { toMessage, toMessages } from './views';

type Line = {
  conversationId: string;
  clientId: string | null;
  author: Saying['author'];
  checked: Checked;
  offer?: Offer | null;
};

type Word = Line & {
  store(tx: Tx, saying: Saying): Promise<Said | null>;
  /** What has to happen first, where it cannot simply be said; throws where it may not be said. */
  before(row: ConversationRow): Step | null;
  name?: string;
};

/** Not fresh is what came again. */
type Spoken = { message: Message; row: ConversationRow; fresh: boolean };

/** Says it at once where it can be said at once, which is nearly always; else finds out why not. */
export async function say(tx: Tx, ctx: Ctx & { tenantId: string }, word: Word): Promise<Spoken> {
  const { conversationId, clientId, author } = word;
  const { tenantId } = ctx;
  const said = await sayAtOnce(tx, ctx, word);
  if (said) return said;
  const row = await lockConversation(tx, { tenantId, id: conversationId });
  const step = word.before(row);
  const before = clientId === null ? null : await findByClientId(tx, { tenantId, conversationId, clientId });
  if (before) return { message: await sameWord(tx, ctx, { before, author }), row, fresh: false };
  const first = step ? await toMessages(tx, ctx, (await takeStep(tx, ctx, { ...word, row, step })).told) : [];
  const later = await sayAtOnce(tx, ctx, { ...word, first });
  if (!later) throw new Error('A locked conversation that takes messages took none.');
  return later;
}

/** Null where it may not be said just like that. */
export async function sayAtOnce(
  tx: Tx,
  ctx: Ctx & { tenantId: string },
  { first = [], ...word }: Line & Pick<Word, 'store'> & { first?: Message[] },
): Promise<Spoken | null> {
  const saying = sayingOf(ctx, word);
  const row = await word.store(tx, saying);
  if (!row) return null;
  const message = messageOf(saying, row, word);
  tell(tx, ctx, { row, messages: [...first, message] });
  afterCommit(tx, () => answerSoon(ctx, row, saying));
  return { message, row, fresh: true };
}

type StoreAlone = (ctx: Ctx & { tenantId: string }, saying: Saying) => Promise<SaidAlone>;

/** Says it without a transaction to be in; null where more has to be found out or done than that. */
export async function sayAlone(
  ctx: Ctx & { tenantId: string },
  line: Line & { store: StoreAlone },
): Promise<Spoken | null> {
  const saying = sayingOf(ctx, line);
  const { said: row, opened } = await line.store(ctx, saying);
  if (!row) return null;
  const message = messageOf(saying, row, line);
  tellNow(ctx, { row, messages: [message] });
  answerSoon(ctx, row, { ...saying, opened });
  return { message, row, fresh: true };
}

export function sayingOf({ tenantId, platform }: Ctx & { tenantId: string }, line: Line): Saying {
  const { conversationId, clientId, author, checked, offer = null } = line;
  const { body, text, preview, words } = checked;
  const id = platform.newId('msg');
  const now = platform.clock.now();
  return { tenantId, conversationId, id, clientId, author, body, text, preview, words, now, offer };
}

export function messageOf(saying: Saying, { lastSeq, saidAt }: Said, { checked }: Line): Message {
  return toMessage({ ...saying, seq: lastSeq, createdAt: saidAt }, checked.files);
}

/** A frame that came again after a reconnect is answered as the first was. */
async function sameWord(
  tx: Tx,
  ctx: Ctx & { tenantId: string },
  { before, author }: { before: MessageRow; author: Author },
) {
  const mine =
    before.author.kind === author.kind &&
    'id' in before.author &&
    'id' in author &&
    before.author.id === author.id;
  if (!mine) throw new Conflict('Somebody else used this client id in this conversation.');
  const [message] = await toMessages(tx, ctx, [before]);
  return message as Message;
}
