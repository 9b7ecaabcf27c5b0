import { z } from 'zod';
import { Cursor, idOf, PageSize, pageOf } from '../../../platform/schema';

const state = z.enum(['waiting', 'handled', 'failed', 'foreign']);

export const ListNotices = z.strictObject({ state: state.optional(), cursor: Cursor, limit: PageSize });
export type ListNotices = z.output<typeof ListNotices>;
export const OneNotice = z.strictObject({ id: idOf('whk') });
export type OneNotice = z.output<typeof OneNotice>;

export const NoticePage = pageOf(
  z.object({
    id: z.string(),
    mode: z.string(),
    eventId: z.string(),
    type: z.string(),
    tenantId: z.string().nullable(),
    state: z.string(),
    attempts: z.number().int(),
    error: z.string().nullable(),
    toldAt: z.date(),
    receivedAt: z.date(),
    handledAt: z.date().nullable(),
  }),
);
