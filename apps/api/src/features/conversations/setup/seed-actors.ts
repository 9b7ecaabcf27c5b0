import type { Permission } from '@parley/shared';
import type { Ctx } from '../../../platform/ctx';
import type { Person } from './store';

type TenantCtx = Ctx & { tenantId: string };

/** As if this member did it: with the rights an agent has, and no more. */
export function seedMember(ctx: TenantCtx, { memberId, personId: id, name }: Person): TenantCtx {
  const permissions = new Set<Permission>(['conversations:read', 'conversations:write']);
  return {
    ...ctx,
    actor: { kind: 'person', id, name, email: '', sessionId: '', isOperator: false },
    workspace: {
      ...{ tenantId: ctx.tenantId, memberId, role: 'agent', permissions },
      ...{ acting: false, actingUntil: null, suspended: false },
    },
  };
}

export function seedVisitor(
  ctx: TenantCtx,
  { locale, timeZone }: { locale: string; timeZone: string },
): TenantCtx {
  const { newId } = ctx.platform;
  return {
    ...ctx,
    actor: {
      kind: 'visitor',
      ...{ contactId: newId('con'), sessionId: newId('vss'), siteKeyId: '' },
      ...{ origin: ctx.platform.publicUrl, locale, timeZone },
    },
  };
}

/** The same actor at another moment. */
export function at<Given extends Ctx>(ctx: Given, now: Date): Given {
  return { ...ctx, platform: { ...ctx.platform, clock: { now: () => now } } };
}
