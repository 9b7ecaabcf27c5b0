import { z } from 'zod';
import { Cursor, idOf, line, listOf, PageSize, pageOf } from '../../../platform/schema';
import { RoleName } from '../members/schemas';

export const TenantId = idOf('tnt');
const search = z.string().trim().max(120).optional();

export const ListTenants = z.strictObject({
  q: search,
  filter: z.enum(['all', 'featured', 'suspended']).default('all'),
  cursor: Cursor,
  limit: PageSize,
});
export type ListTenants = z.output<typeof ListTenants>;

export const TenantPage = pageOf(
  z.object({
    id: TenantId,
    name: z.string(),
    slug: z.string(),
    industry: z.string().nullable(),
    location: z.string().nullable(),
    members: z.number().int(),
    createdAt: z.date(),
    featured: z.boolean(),
    demo: z.boolean(),
    suspendedAt: z.date().nullable(),
    suspendReason: z.string().nullable(),
  }),
);

export const OneTenant = z.strictObject({ tenantId: TenantId });
export type OneTenant = z.output<typeof OneTenant>;

export const SetFeatured = z.strictObject({ tenantId: TenantId, featured: z.boolean() });
export type SetFeatured = z.output<typeof SetFeatured>;

export const Suspend = z.strictObject({
  tenantId: TenantId,
  reason: line(300).min(1, 'Say why, for the people it concerns and for the audit log.'),
});
export type Suspend = z.output<typeof Suspend>;

export const ListPeople = z.strictObject({ q: search, cursor: Cursor, limit: PageSize });
export type ListPeople = z.output<typeof ListPeople>;

export const PeoplePage = pageOf(
  z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    isOperator: z.boolean(),
    createdAt: z.date(),
    workspaces: z.array(z.object({ id: z.string(), name: z.string(), role: RoleName })),
  }),
);

export const HealthView = z.object({
  checks: z.array(
    z.object({
      name: z.string(),
      state: z.enum(['ok', 'degraded', 'down']),
      detail: z.string().nullable(),
      tookMs: z.number(),
    }),
  ),
  version: z.string(),
  uptimeSeconds: z.number(),
  role: z.enum(['web', 'worker', 'all']),
  database: z.enum(['pglite', 'postgres']),
  rssBytes: z.number(),
  eventLoopP99Ms: z.number(),
});

export const QueueList = listOf(
  z.object({
    name: z.string(),
    waiting: z.number().int(),
    scheduled: z.number().int(),
    active: z.number().int(),
    failed: z.number().int(),
    completed: z.number().int(),
    lateMs: z.number(),
  }),
);

export const ListDeadLetters = z.strictObject({
  queue: z.string().max(80).optional(),
  cursor: Cursor,
  limit: PageSize,
});
export type ListDeadLetters = z.output<typeof ListDeadLetters>;

export const DeadLetterPage = pageOf(
  z.object({
    id: z.string(),
    queue: z.string(),
    tenantId: z.string().nullable(),
    failedAt: z.date(),
    attempts: z.number().int(),
    error: z.string(),
    payload: z.unknown(),
  }),
);

export const OneDeadLetter = z.strictObject({ id: z.uuid() });
export type OneDeadLetter = z.output<typeof OneDeadLetter>;
