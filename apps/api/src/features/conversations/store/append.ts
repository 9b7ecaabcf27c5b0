import type { Author } from '@parley/shared/message';
import { Prisma } from '../../../generated/prisma/client';
import { queryTenant, type ScopeCtx, type Tx } from '../../../platform/db';
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
};

export type Said = ConversationRow & { saidAt: Date };

/** A contact's word in a conversation of theirs that is awake; null when there is none such, or it was said before. */
export function sayAsContact(tx: Tx, saying: Saying): Promise<Said | null> {
  return say(tx, saying, ofContact(saying));
}

/** The same in a transaction of its own. */
export function sayAsContactAlone(ctx: ScopeCtx, saying: Saying): Promise<Said | null> {
  return sayInOne(ctx, 'say-as-contact', statementOf(saying, ofContact(saying)));
}

async function sayInOne(ctx: ScopeCtx, name: string, { text, values }: Prisma.Sql): Promise<Said | null> {
  const [row] = await queryTenant<Said>(ctx, { name, text, values });
  return row ?? null;
}

function ofContact({ author }: Saying): Side {
  return {
    where: Prisma.sql`c.contact_id = ${author.id} AND k.blocked_at IS NULL
      AND c.status IN ('open', 'escalated')`,
    change: Prisma.sql`
      team_unread = c.team_unread + 1,
      waiting_since = coalesce(c.waiting_since, said.created_at),
      contact_read_seq = CASE WHEN c.contact_unread = 0 THEN said.seq ELSE c.contact_read_seq END`,
  };
}

/** An answer: the team has read what it answers, and the contact waits no longer. */
export function sayAsTeam(tx: Tx, saying: Saying): Promise<Said | null> {
  return say(tx, saying, ofTeam);
}

export function sayAsTeamAlone(ctx: ScopeCtx, saying: Saying): Promise<Said | null> {
  return sayInOne(ctx, 'say-as-team', statementOf(saying, ofTeam));
}

const ofTeam: Side = {
  where: Prisma.sql`c.status <> 'closed'`,
  change: Prisma.sql`
    contact_unread = c.contact_unread + 1, team_unread = 0, team_read_seq = said.seq,
    first_response_at = CASE WHEN c.waiting_since IS NULL THEN c.first_response_at
      ELSE coalesce(c.first_response_at, said.created_at) END,
    waiting_since = NULL`,
};

type Side = { where: Prisma.Sql; change: Prisma.Sql };

async function say(tx: Tx, saying: Saying, side: Side): Promise<Said | null> {
  const [row] = await tx.$queryRaw<Said[]>(statementOf(saying, side));
  return row ?? null;
}

/**
 * One statement for the whole of it. The lock makes `seq` gapless; a client id that is there already inserts
 * nothing, and then nothing is counted either, even when the other insert came while this one waited for the lock.
 */
function statementOf(saying: Saying, side: Side): Prisma.Sql {
  const { tenantId, conversationId, id, clientId, author, text, preview } = saying;
  const body = JSON.stringify(saying.body);
  return Prisma.sql`
    WITH held AS MATERIALIZED (
      SELECT c.last_seq, c.last_message_at, ${contactColumns} FROM conversation c ${joinContact}
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
    )
    SELECT ${columns}, held."contactName", held."contactEmail", held."contactIdentified",
      held."contactBlocked", c.last_message_at AS "saidAt"
    FROM c CROSS JOIN held ${joinAssignee}`;
}
