import { Prisma } from '../../../generated/prisma/client';

type Placed = { lastMessageAt: Date; id: string };

export function cursorOf({ lastMessageAt, id }: Placed): string {
  return `${lastMessageAt.toISOString()}~${id}`;
}

/** Rows after the one the cursor names, in order of the last message; nobody's own cursor leads nowhere. */
export function afterCursor(cursor: string | undefined): Prisma.Sql {
  if (cursor === undefined) return Prisma.empty;
  const [instant = '', id = ''] = cursor.split('~');
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return Prisma.sql`AND false`;
  const moment = at.toISOString();
  return Prisma.sql`AND c.last_message_at <= ${moment}::timestamptz
    AND (c.last_message_at < ${moment}::timestamptz OR c.id > ${id})`;
}
