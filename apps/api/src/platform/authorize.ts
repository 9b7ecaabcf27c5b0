import type { Permission } from '@parley/shared';
import type { Actor, Ctx, Workspace } from './ctx';
import { Conflict, DomainError, Forbidden, Unauthenticated } from './errors';

export class WorkspaceSuspended extends DomainError {
  readonly code = 'suspended';
  constructor() {
    super('This workspace is suspended. It can be read, not changed.');
  }
}

/** The way into every verb on a workspace. */
export function authorize(ctx: Ctx, permission: Permission): Workspace {
  if (ctx.actor.kind === 'anonymous') throw new Unauthenticated();
  if (ctx.strayed)
    throw new Conflict('You switched to another workspace in another tab. Reload to go on there.');
  if (!ctx.workspace) throw new Forbidden('You are not in a workspace.');
  if (!ctx.workspace.permissions.has(permission)) throw new Forbidden();
  if (ctx.workspace.suspended && !permission.endsWith(':read')) throw new WorkspaceSuspended();
  return ctx.workspace;
}

export type PersonActor = Extract<Actor, { kind: 'person' }>;

/** For what a person does with their own account. */
export function authorizePerson(ctx: Ctx): PersonActor {
  if (ctx.actor.kind !== 'person') throw new Unauthenticated();
  return ctx.actor;
}

/** For the platform's own area. An operator at work in a workspace has to stop that first. */
export function authorizeOperator(ctx: Ctx): PersonActor {
  if (ctx.actor.kind === 'anonymous') throw new Unauthenticated();
  if (ctx.actor.kind !== 'person' || !ctx.actor.isOperator)
    throw new Forbidden('Only operators may do this.');
  return ctx.actor;
}

export type Visitor = Extract<Actor, { kind: 'visitor' }> & { tenantId: string };

/** For what a visitor does in their own conversations; which ones are theirs, the query says. */
export function authorizeVisitor(ctx: Ctx): Visitor {
  if (ctx.actor.kind !== 'visitor' || !ctx.tenantId) throw new Unauthenticated('Open a session first.');
  return { ...ctx.actor, tenantId: ctx.tenantId };
}

/** For whatever a visitor says or changes: some businesses want to know who it is first. */
export function authorizeVisitorDeed(ctx: Ctx): Visitor {
  const visitor = authorizeVisitor(ctx);
  if (visitor.readOnly) throw new Forbidden('Sign in on this site to write here.');
  return visitor;
}

/** Jobs and start-up work act for the platform itself. */
export function authorizeSystem(ctx: Ctx): void {
  if (ctx.actor.kind !== 'system') throw new Forbidden();
}
