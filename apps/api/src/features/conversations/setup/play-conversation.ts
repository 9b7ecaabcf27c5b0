import type { Ctx } from '../../../platform/ctx';
import { randomLetters } from '../../../platform/ids';
import { giveDetails } from '../../contacts';
import { setCategory, setPriority, setTags } from '../inbox/file-conversation';
import { markRead } from '../inbox/mark-read';
import { closeConversation, escalateConversation, snoozeConversation } from '../inbox/move-conversation';
import { reply } from '../messages/reply';
import { addNote } from '../notes/add-note';
import { markReadByContact } from '../visitor/mark-read-by-contact';
import { rateConversation } from '../visitor/rate-conversation';
import { receiveMessage } from '../visitor/receive-message';
import { startConversation } from '../visitor/start-conversation';
import { at, seedMember, seedVisitor } from './seed-actors';
import type { SeededConversation, SeededDeed } from './seeds';
import type { Person } from './store';

type TenantCtx = Ctx & { tenantId: string };
type Scene = { visitor: TenantCtx; memberNamed(part: string): TenantCtx; conversationId: string };

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const lastSeq = Number.MAX_SAFE_INTEGER;

/** From its first word to how it stands today, by the same verbs that everybody uses. */
export async function playConversation(
  ctx: TenantCtx,
  people: readonly Person[],
  seeded: SeededConversation,
): Promise<void> {
  let moment = new Date(ctx.platform.clock.now().getTime() - seeded.hoursAgo * hourMs);
  const visitor = seedVisitor(ctx, seeded);
  const memberNamed = (part: string) => {
    const person = people.find(({ name }) => name.includes(part));
    if (!person) throw new Error(`There is no ${part} in this workspace.`);
    return seedMember(ctx, person);
  };
  const conversationId = await begin(at(visitor, moment), seeded);
  for (const deed of seeded.deeds) {
    moment = new Date(moment.getTime() + (deed.after ?? 1) * minuteMs);
    await play({ visitor, memberNamed, conversationId }, deed, moment);
  }
  const [first] = people;
  if (first) await file(at(seedMember(ctx, first), moment), conversationId, seeded);
}

async function begin(visitor: TenantCtx, { contact, page }: SeededConversation): Promise<string> {
  const { fields = {}, ...known } = contact;
  await giveDetails(visitor, { ...known, fields: { ...fields } });
  const url = new URL(page.path, visitor.platform.publicUrl).href;
  const asked = { clientId: randomLetters(20), page: { url, title: page.title } };
  return (await startConversation(visitor, asked)).conversation.id;
}

async function play({ visitor, memberNamed, conversationId }: Scene, deed: SeededDeed, moment: Date) {
  const contact = at(visitor, moment);
  if ('rates' in deed) {
    const { rates: score, comment } = deed;
    await rateConversation(contact, { conversationId, score, ...(comment && { comment }) });
  } else if (!('by' in deed)) {
    const word = {
      conversationId,
      clientId: randomLetters(20),
      body: { kind: 'text', text: deed.says },
    } as const;
    await markReadByContact(contact, { conversationId, seq: lastSeq });
    await receiveMessage(contact, word);
  } else await playMember(at(memberNamed(deed.by), moment), conversationId, deed);
}

type MemberDeed = Extract<SeededDeed, { by: string }>;

async function playMember(member: TenantCtx, conversationId: string, deed: MemberDeed) {
  const one = { conversationId };
  if ('says' in deed) await reply(member, { ...one, body: { kind: 'text', text: deed.says } });
  else if ('sends' in deed) await reply(member, { ...one, body: deed.sends });
  else if ('notes' in deed) await addNote(member, { ...one, text: deed.notes, mentions: [] });
  else if (deed.does === 'close') await closeConversation(member, one);
  else if (deed.does === 'escalate') await escalateConversation(member, one);
  else if (deed.does === 'read') await markRead(member, { ...one, seq: lastSeq });
  else await snoozeConversation(member, { ...one, until: tomorrowMorning(new Date()) });
}

function tomorrowMorning(now: Date): Date {
  const day = new Date(now.getTime() + 24 * hourMs);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 8));
}

async function file(member: TenantCtx, conversationId: string, seeded: SeededConversation) {
  const { priority, category, tags } = seeded;
  if (priority) await setPriority(member, { conversationId, priority });
  if (category) await setCategory(member, { conversationId, category });
  if (tags) await setTags(member, { conversationId, tags: [...tags] });
}
