import { Prisma } from '../../../generated/prisma/client';
import type { Wanted } from '../../../platform/words';

const last = '\u{10FFFF}';

/**
 * For each wanted word the conversations it is found in, by what was said or by whose they are: sets that are made
 * once and then compared. A word is a range of the index, which row-level security lets a tenant use.
 */
export function setsOf(tenantId: string, wanted: readonly Wanted[]): Prisma.Sql {
  if (wanted.length === 0) return Prisma.empty;
  return Prisma.sql`WITH ${Prisma.join(wanted.map((each, at) => setOf(tenantId, each, at)))}`;
}

function setOf(tenantId: string, { word, isWhole }: Wanted, at: number): Prisma.Sql {
  const written = isWhole
    ? Prisma.sql`w.word = ${word}`
    : Prisma.sql`w.word >= ${word} AND w.word < ${word + last}`;
  const named = `% ${word.replace(/[\\%_]/g, '\\$&')}${isWhole ? ' ' : ''}%`;
  return Prisma.sql`${nameOf(at)} AS MATERIALIZED (
    SELECT w.conversation_id AS id FROM conversation_word w WHERE w.tenant_id = ${tenantId} AND ${written}
    UNION
    SELECT c.id FROM contact k JOIN conversation c ON c.tenant_id = k.tenant_id AND c.contact_id = k.id
    WHERE k.tenant_id = ${tenantId} AND k.words LIKE ${named})`;
}

export function* inAllOf(wanted: readonly Wanted[]): Generator<Prisma.Sql> {
  for (const at of wanted.keys()) yield Prisma.sql`AND c.id IN (SELECT id FROM ${nameOf(at)})`;
}

const nameOf = (at: number) => Prisma.raw(`found_${at}`);
