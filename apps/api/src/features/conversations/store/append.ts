import type { Author } from '@parley/shared/message';
import { Prisma } from '../../../generated/prisma/client';
import type { Offer } from '../../../platform/claims';
import {
  askIn,
  askTenant,
  found,
  type Question,
  queryIn,
  type ScopeCtx,
  type Statement,
  type Tx,
} from '../../../platform/db';
import type { StoredBody } from '../messages/bodies';
import { addWords } from './add-words';
import { columns, contactColumns, joinAssignee, joinContact } from './conversations';
import type { ConversationRow } from './rows';

export type Saying = {
  tenantId: string;
  conversationId: string;
  id: string;
  clientId: string | null;
  author: Exclude<Author, { kind: 'system' }>;
  body: StoredBody;
  text: string;
  preview: string;
  /** By what it is found. */
  words: readonly string[];
  now: Date;
  /** This node would begin the answer at once. */
  offer?: Offer | null;
};

/** `answerLease` is who has the answer in hand: null when no agent is to give one, empty while nobody has. */
export type Said = ConversationRow & { saidAt: Date; answerLease: string | null };

/** A contact's word in a conversation of theirs that is awake; null when there is none such, or it was said before. */
export function sayAsContact(tx: Tx, saying: Saying): Promise<Said | null> {
  return sayIn(tx, 'say-as-contact', statementOf(saying, ofContact(saying)));
}

/** The same in a transaction of its own. */
export function sayAsContactAlone(ctx: ScopeCtx, saying: Saying): Promise<SaidAlone> {
  const statement = named('say-as-contact', statementOf(saying, ofContact(saying)));
  return sayInOne(ctx, statement, saying.offer?.opening);
}

/** `opened` answers what the offer’s opening asks. */
export type SaidAlone = { said: Said | null; opened: readonly unknown[] };

async function sayIn(tx: Tx, name: string, sql: Prisma.Sql): Promise<Said | null> {
  const [row] = await queryIn<Said>(tx, named(name, sql));
  return row ?? null;
}

const named = (name: string, { text, values }: Prisma.Sql): Statement => ({ name, text, values });

async function sayInOne(
  ctx: ScopeCtx,
  statement: Statement,
  opening: Offer['opening'] = [],
): Promise<SaidAlone> {
  const saying: Question<Said | null> = {
    statement,
    read: ([row]) => (row as Said | undefined) ?? null,
  };
  const [said, ...opened] = await askTenant(ctx, saying, ...opening);
  return { said, opened };
}

function ofContact({ author, ...saying }: Saying): Side {
  return {
    where: Prisma.sql`c.contact_id = ${author.id} AND k.blocked_at IS NULL
      AND c.status IN ('open', 'escalated')`,
    change: Prisma.sql`
      team_unread = c.team_unread + 1,
      waiting_since = coalesce(c.waiting_since, said.created_at),
      contact_read_seq = CASE WHEN c.contact_unread = 0 THEN said.seq ELSE c.contact_read_seq END`,
    also: Prisma.sql`, due AS (${wantAnswer(saying)})`,
    answerLease: Prisma.sql`(SELECT coalesce(lease_token, '') FROM due)`,
  };
}

/** Whoever is at an answer already goes on; the next one begins with what came meanwhile. */
function wantAnswer({ tenantId, conversationId, now, offer }: Omit<Saying, 'author'>): Prisma.Sql {
  const at = Prisma.sql`${now.toISOString()}::timestamptz`;
  const isFree = Prisma.sql`(a.lease_token IS NULL OR a.due_at <= ${at})`;
  return Prisma.sql`
    INSERT INTO answering AS a (tenant_id, id, wanted_seq, due_at, lease_token)
    SELECT ${tenantId}, ${conversationId}, said.seq, ${(offer?.until ?? now).toISOString()}::timestamptz,
      ${offer?.token ?? null}::text
    FROM said, held WHERE held.answered_by = 'agents'
    ON CONFLICT (tenant_id, id) DO UPDATE SET wanted_seq = excluded.wanted_seq,
      due_at = CASE WHEN ${isFree} THEN excluded.due_at ELSE a.due_at END,
      lease_token = CASE WHEN ${isFree} THEN excluded.lease_token ELSE a.lease_token END
    RETURNING lease_token`;
}

/** An answer: the team has read what it answers, and the contact waits no longer. */
export function sayAsTeam(tx: Tx, saying: Saying): Promise<Said | null> {
  return sayIn(tx, 'say-as-team', statementOf(saying, ofTeam));
}

export function sayAsTeamAlone(ctx: ScopeCtx, saying: Saying): Promise<SaidAlone> {
  return sayInOne(ctx, named('say-as-team', statementOf(saying, ofTeam)));
}

const answered = Prisma.sql`
  contact_unread = c.contact_unread + 1, team_unread = 0, team_read_seq = said.seq,
  first_response_at = CASE WHEN c.waiting_since IS NULL THEN c.first_response_at
    ELSE coalesce(c.first_response_at, said.created_at) END,
  waiting_since = NULL`;
const nobody = { also: Prisma.empty, answerLease: Prisma.sql`NULL::text` };

/** Whoever answers for the team has the conversation: agents are silent from then on. */
const ofTeam: Side = {
  where: Prisma.sql`c.status <> 'closed'`,
  change: Prisma.sql`${answered}, answered_by = 'people'`,
  ...nobody,
};

/** For a transaction that holds the conversation's lock and its lease: see `answering`. */
export async function sayAsAgent(tx: Tx, saying: Saying): Promise<Said | null> {
  const [said] = await askIn(tx, sayingAsAgent(saying));
  return said;
}

export function sayingAsAgent(saying: Saying): Question<Said | null> {
  return {
    statement: named('say-as-agent', statementOf(saying, ofAgent)),
    demanded: true,
    read: ([row]) => (row as Said | undefined) ?? null,
  };
}

const ofAgent: Side = {
  where: Prisma.sql`c.status <> 'closed' AND c.answered_by = 'agents'`,
  change: answered,
  ...nobody,
};

type Side = { where: Prisma.Sql; change: Prisma.Sql; also: Prisma.Sql; answerLease: Prisma.Sql };

/**
 * One statement for the whole of it. The lock makes `seq` gapless; a client id that is there already inserts
 * nothing, and then nothing is counted either, even when the other insert came while this one waited for the lock.
 */
function statementOf(saying: Saying, side: Side): Prisma.Sql {
  const { tenantId, conversationId, id, clientId, author, text, preview } = saying;
  const body = JSON.stringify(saying.body);
  return Prisma.sql`
    WITH held AS MATERIALIZED (
      SELECT c.last_seq, c.last_message_at, c.answered_by, ${contactColumns} FROM conversation c ${joinContact}
      WHERE c.tenant_id = ${tenantId} AND c.id = ${conversationId} AND ${side.where}
      FOR UPDATE OF c
    ), said AS (
      INSERT INTO message (tenant_id, conversation_id, seq, id, client_id, author_kind, author_id,
        author_name, body, text, created_at)
      SELECT ${tenantId}, ${conversationId}, held.last_seq + 1, ${id}, ${clientId}, ${author.kind}, ${author.id},
        ${'name' in author ? author.name : null}, ${body}::jsonb, ${text},
        greatest(${saying.now.toISOString()}::timestamptz, held.last_message_at)
      FROM held
      ON CONFLICT (tenant_id, conversation_id, client_id) DO NOTHING
      RETURNING seq, created_at
    ), found AS (
      ${addWords(saying)}
    ), c AS (
      UPDATE conversation c SET last_seq = said.seq, last_text = ${preview},
        last_author = ${JSON.stringify(author)}::jsonb, last_message_at = said.created_at, ${side.change}
      FROM said WHERE c.tenant_id = ${tenantId} AND c.id = ${conversationId}
      RETURNING c.*
    )${side.also}
    SELECT ${columns}, held."contactName", held."contactEmail", held."contactIdentified",
      held."contactBlocked", c.last_message_at AS "saidAt", ${side.answerLease} AS "answerLease", ${Prisma.raw(found)}
    FROM c CROSS JOIN held ${joinAssignee}`;
}
