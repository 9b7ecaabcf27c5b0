import type { NamedMember } from '@parley/shared/live-member';
import type { Author } from '@parley/shared/message';
import type { Ctx } from '../../../platform/ctx';
import { Forbidden } from '../../../platform/errors';

export type TeamAuthor = Extract<Author, { kind: 'member' | 'agent' }>;

/** Who speaks for the business: a person of it, an operator at work in it, an agent, or a program with its key. */
export function teamAuthor({ actor, workspace }: Ctx): TeamAuthor {
  if (actor.kind === 'person')
    return { kind: 'member', id: workspace?.memberId ?? actor.id, name: actor.name };
  if (actor.kind === 'api-key' || actor.kind === 'agent')
    return { kind: 'agent', id: actor.id, name: actor.name };
  throw new Forbidden();
}

export function namedMember(ctx: Ctx): NamedMember {
  const { id, name } = teamAuthor(ctx);
  return { memberId: id, name };
}
