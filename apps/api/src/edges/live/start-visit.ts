import type { Kind } from './counts';
import type { Desk } from './desk';
import { type Outlet, Visit } from './visit';
import type { Admitted } from './visitor-door';

type Start = Admitted & { kind: Kind; outlet: Outlet };
export type Started = {
  visit: Visit /** The other end is gone, for this reason. */;
  over(code: number): void;
};

/** Takes a place for an admitted visitor, and gives all of it back at the end. Throws when there is none. */
export function startVisit(desk: Desk, { ctx, visitor, expiresAt, kind, outlet }: Start): Started {
  const { tenantId, contactId, siteKeyId, origin } = visitor;
  const leave = desk.caps.enter({ contact: `${tenantId} ${contactId}`, ip: ctx.http?.ip ?? '' });
  const visit = new Visit({ ctx, visitor, outlet, desk });
  const end = visit.end.bind(visit);
  const unwatch = desk.rights.addVisitor({ tenantId, siteKeyId, origin, expiresAt, end });
  const gone = desk.present.contactHere(tenantId, contactId);
  desk.connections.add(visit);
  desk.counts.opened(kind);
  return {
    visit,
    over(code) {
      visit.over();
      unwatch();
      gone();
      leave();
      desk.connections.remove(visit);
      desk.counts.closed(kind, code);
    },
  };
}
