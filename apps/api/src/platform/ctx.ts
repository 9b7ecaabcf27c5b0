import type { Permission, Role } from '@parley/shared';
import type { Platform } from './platform';

export type Actor =
  | { kind: 'anonymous' }
  | {
      kind: 'person';
      id: string;
      name: string;
      email: string;
      sessionId: string;
      isOperator: boolean;
    }
  | { kind: 'api-key'; id: string; name: string }
  /** Someone on a tenant's site; their contact is stored with their first deed. */
  | {
      kind: 'visitor';
      contactId: string;
      sessionId: string;
      siteKeyId: string;
      origin: string;
      /** Vouched for by the business' own token. */
      identified?: boolean;
      /** The business wants to know who writes, and this visitor has not proven it. */
      readOnly?: boolean;
      locale?: string | null;
      timeZone?: string | null;
    }
  /** An AI agent of the business, at work in one conversation. */
  | { kind: 'agent'; id: string; name: string }
  | { kind: 'system'; name: string };

/** What the actor may do in the one workspace this request is about. */
export type Workspace = {
  tenantId: string;
  memberId: string | null;
  role: Role | null;
  permissions: ReadonlySet<Permission>;
  /** An operator at work in a tenant's workspace, under his own name. */
  acting: boolean;
  actingUntil: Date | null;
  suspended: boolean;
};

/** The request a verb may need to answer with cookies; absent for jobs. */
export type Http = { headers: Headers; ip: string; setCookies: string[] };

export type Ctx = {
  platform: Platform;
  requestId: string;
  actor: Actor;
  workspace: Workspace | null;
  tenantId: string | null;
  /** The tab shows another workspace than the session is in by now. */
  strayed: boolean;
  http: Http | null;
};
