import { can, permissions } from '@parley/shared';
import type { Actor, Ctx, Http, Workspace } from '../../../platform/ctx';
import { identityOf } from '../../../platform/db';
import type { Platform } from '../../../platform/platform';
import { findKeyHolder } from '../api-keys/find-key-holder';
import { RoleName } from '../members/schemas';
import { findStanding } from '../members/store';
import { findTenant } from './store';

/** The tab says which workspace it shows; it is compared, never believed. */
const workspaceHeader = 'parley-workspace';

/** Who asks, and what they may do where. The tenant comes from the key or the session alone. */
export async function resolveCtx(platform: Platform, http: Http, requestId: string): Promise<Ctx> {
  const anonymous: Ctx = {
    platform,
    requestId,
    http,
    actor: { kind: 'anonymous' },
    workspace: null,
    tenantId: null,
    strayed: false,
  };
  const bearer = /^Bearer (sk_[0-9A-Za-z]{10,100})$/.exec(http.headers.get('authorization') ?? '')?.[1];
  if (bearer) return { ...anonymous, ...(await findKeyHolder(anonymous, bearer)) };
  if (!http.headers.get('cookie')) return anonymous;

  const found = await platform.auth.api.getSession({ headers: http.headers });
  if (!found) return anonymous;
  const { session, user } = found;
  const actor: Actor = {
    kind: 'person',
    id: user.id,
    name: user.name,
    email: user.email,
    sessionId: session.id,
    isOperator: user.isOperator ?? false,
  };
  const workspace = await findWorkspace(anonymous, actor, session);
  const shown = http.headers.get(workspaceHeader);
  const strayed = Boolean(shown) && shown !== workspace?.tenantId;
  return { ...anonymous, actor, workspace, tenantId: workspace?.tenantId ?? null, strayed };
}

type SessionState = { activeTenantId?: string | null | undefined; actingUntil?: Date | null | undefined };
type Person = Extract<Actor, { kind: 'person' }>;

async function findWorkspace(ctx: Ctx, person: Person, session: SessionState): Promise<Workspace | null> {
  const tenantId = session.activeTenantId;
  if (!tenantId) return null;
  const actingUntil = session.actingUntil ?? null;
  if (person.isOperator && actingUntil && actingUntil > ctx.platform.clock.now()) {
    const tenant = await findTenant(identityOf(ctx), tenantId);
    return tenant && { ...actingWorkspace, tenantId, actingUntil };
  }
  const standing = await findStanding(identityOf(ctx), tenantId, person.id);
  if (!standing) return null;
  const role = RoleName.parse(standing.role);
  return {
    tenantId,
    memberId: standing.id,
    role,
    permissions: new Set(permissions.filter((permission) => can(role, permission))),
    acting: false,
    actingUntil: null,
    suspended: standing.suspended,
  };
}

/** Operators come to repair, so suspension does not stop them. */
const actingWorkspace = {
  memberId: null,
  role: 'owner',
  permissions: new Set(permissions),
  acting: true,
  suspended: false,
} as const;
