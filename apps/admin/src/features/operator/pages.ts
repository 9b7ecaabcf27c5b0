export { OperatorAuditPage } from './audit/operator-audit-page';
export { PaymentsPage } from './billing/payments-page';
export { HealthPage } from './health/health-page';
export { JobsPage } from './jobs/jobs-page';
export { PeoplePage } from './people/people-page';
export { TenantsPage } from './tenants/tenants-page';
