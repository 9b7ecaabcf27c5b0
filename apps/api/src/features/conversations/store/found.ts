import { Prisma } from '../../../generated/prisma/client';
import type { Wanted } from '../../../platform/words';

/**
 * The conversations in which every wanted word begins one that was said, or one by which their contact is called.
 * All words of a tenant are read for it, once however many are wanted: row-level security lets no index look into
 * texts, and they are few beside the messages.
 */
export function withFound(tenantId: string, wanted: readonly Wanted[]): Prisma.Sql {
  if (wanted.length === 0) return Prisma.empty;
  const isThere = wanted.map((each) => isIn(Prisma.sql`words`, each));
  const areAll = Prisma.join(
    isThere.map((each) => Prisma.sql`bool_or(${each})`),
    ' AND ',
  );
  return Prisma.sql`WITH found AS MATERIALIZED (
    SELECT id FROM (
      SELECT w.conversation_id AS id, w.words FROM conversation_words w WHERE w.tenant_id = ${tenantId}
      UNION ALL
      SELECT c.id, k.words FROM contact k JOIN conversation c ON c.tenant_id = k.tenant_id AND c.contact_id = k.id
      WHERE k.tenant_id = ${tenantId}
    ) AS known
    WHERE ${Prisma.join(isThere, ' OR ')}
    GROUP BY id HAVING ${areAll})`;
}

/** For one `conversation c` of a `contact k` after another. */
export const joinWords = Prisma.raw(`CROSS JOIN LATERAL (
  SELECT concat(k.words, string_agg(w.words, '')) AS known FROM conversation_words w
  WHERE w.tenant_id = c.tenant_id AND w.conversation_id = c.id) AS w`);

export function areKnown(wanted: readonly Wanted[]): Prisma.Sql {
  return Prisma.join(
    wanted.map((each) => isIn(Prisma.sql`w.known`, each)),
    ' AND ',
  );
}

function isIn(words: Prisma.Sql, { word, isWhole }: Wanted): Prisma.Sql {
  return Prisma.sql`strpos(${words} COLLATE "C", ${` ${word}${isWhole ? ' ' : ''}`}) > 0`;
}
