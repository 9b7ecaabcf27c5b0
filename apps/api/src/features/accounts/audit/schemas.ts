import { z } from 'zod';
import { Cursor, PageSize, pageOf } from '../../../platform/schema';

export const ListAudit = z.strictObject({
  cursor: Cursor,
  limit: PageSize,
  action: z.string().max(80).optional(),
  actorId: z.string().max(64).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
});
export type ListAudit = z.output<typeof ListAudit>;

export const AuditEntryView = z.object({
  id: z.string(),
  at: z.date(),
  action: z.string(),
  actor: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string() }),
  target: z.object({ kind: z.string(), id: z.string().nullable(), label: z.string().nullable() }).nullable(),
  detail: z.record(z.string(), z.unknown()),
  requestId: z.string(),
});
export const AuditPage = pageOf(AuditEntryView);

export const PlatformAuditPage = pageOf(
  AuditEntryView.extend({ tenantId: z.string().nullable(), tenantName: z.string().nullable() }),
);

export const AuditFacets = z.object({
  actions: z.array(z.string()),
  actors: z.array(z.object({ id: z.string(), name: z.string() })),
});
