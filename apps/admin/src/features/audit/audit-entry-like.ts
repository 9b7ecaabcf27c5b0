import type { OperatorAuditEntry } from '../../api/contract';

/** An entry of one workspace's log, or of the platform's, which also tells the workspace. */
export type AuditEntryLike = Omit<OperatorAuditEntry, 'tenantId' | 'tenantName'> &
  Partial<Pick<OperatorAuditEntry, 'tenantId' | 'tenantName'>>;
