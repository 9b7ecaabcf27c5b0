import { Prisma } from '../../../generated/prisma/client';

/** Of how many messages the words are kept together: so many that most conversations are one row, yet a short one. */
const together = Prisma.raw('32');

type Words = { tenantId: string; conversationId: string; words: readonly string[] };

/** Those words of a message that was `said` which are not there yet, each with a space around it. */
export function addWords({ tenantId, conversationId, words }: Words): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO conversation_words AS w (tenant_id, conversation_id, part, words)
    SELECT ${tenantId}, ${conversationId}, said.seq / ${together}, ${` ${words.join(' ')} `}
    FROM said WHERE ${words.length}::int > 0
    ON CONFLICT (tenant_id, conversation_id, part) DO UPDATE
    SET words = w.words || (SELECT string_agg(${added}, '') ${fresh})
    WHERE EXISTS (SELECT ${added} ${fresh})`;
}

const added = Prisma.raw(`word || ' '`);
const fresh = Prisma.raw(`
  FROM unnest(string_to_array(btrim(excluded.words), ' ')) AS word
  WHERE strpos(w.words, ' ' || word || ' ') = 0`);
