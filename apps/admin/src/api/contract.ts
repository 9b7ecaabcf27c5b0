import type { AppRouter } from '@parley/api/router';
import type { inferRouterError, inferRouterInputs, inferRouterOutputs } from '@trpc/server';

export type { AppRouter } from '@parley/api/router';

export type Output = inferRouterOutputs<AppRouter>;
export type Input = inferRouterInputs<AppRouter>;

export type Reason = inferRouterError<AppRouter>['data']['reason'];

export type Me = Output['me']['get'];
export type Person = NonNullable<Me['person']>;
export type CurrentWorkspace = NonNullable<Me['workspace']>;
export type WorkspaceRef = Me['workspaces'][number];

export type BusinessProfile = Pick<
  Output['workspace']['get'],
  'name' | 'type' | 'industry' | 'location' | 'website' | 'phone' | 'description' | 'timeZone'
>;
export type Member = Output['members']['list']['items'][number];
export type Invitation = Output['invitations']['list']['items'][number];
export type OpenInvitation = Extract<Output['invitations']['preview'], { state: 'open' }>;
export type Session = Output['me']['sessions']['items'][number];
export type ApiKey = Output['apiKeys']['list']['items'][number];
export type SiteKey = Output['siteKeys']['list']['items'][number];

export type AuditFilter = Exclude<Input['audit']['list'], undefined>;
export type AuditFacets = Output['audit']['facets'];
export type OperatorAuditEntry = Output['operator']['audit']['list']['items'][number];

export type TenantFilter = NonNullable<Input['operator']['tenants']['list']['filter']>;
export type Tenant = Output['operator']['tenants']['list']['items'][number];
export type OperatorPerson = Output['operator']['people']['list']['items'][number];
export type Health = Output['operator']['health'];
export type HealthCheck = Health['checks'][number];
export type Queue = Output['operator']['jobs']['queues']['items'][number];
export type DeadLetter = Output['operator']['jobs']['deadLetters']['items'][number];

export type SavedReply = Output['savedReplies']['list']['items'][number];
export type Contact = Output['contacts']['list']['items'][number];
export type ContactDetail = Output['contacts']['get'];
export type Collection = Output['collections']['list']['items'][number];
export type Source = Output['sources']['list']['items'][number];
export type SourceItem = Output['sources']['items']['items'][number];
export type KnowledgeDocument = Output['documents']['list']['items'][number];
export type WholeDocument = Output['documents']['get'];
export type Gap = Output['gaps']['list']['items'][number];
export type Passage = Output['knowledge']['search']['passages'][number];
export type Discovery = Output['knowledge']['discover'];
export type Catalog = Output['catalogs']['get'];
export type Attribute = Catalog['attributes'][number];
export type AttributeType = Attribute['type'];
export type CatalogItem = Output['catalogItems']['get'];
export type ItemValue = CatalogItem['values'][string];
export type CatalogImport = Output['catalogImports']['get'];
export type CatalogFound = Output['catalogSearch']['search'];
export type Match = CatalogFound['items'][number];
export type Chip = CatalogFound['understood']['filters'][number];
export type SearchNote = CatalogFound['understood']['notes'][number];
export type CatalogFilter = Chip['filter'];
export type CatalogSort = NonNullable<CatalogFound['understood']['sort']>;
export type Comparison = Output['catalogSearch']['compareItems'];
export type Billing = Output['billing']['page'];
export type Subscription = NonNullable<Billing['subscription']>;
export type Plan = Billing['plans'][number];
export type CreditPackage = Billing['packages'][number];
export type Purchase = Billing['purchases'][number];
export type PlanPreview = Output['billing']['previewPlan'];
export type Balance = Output['billing']['balance'];
export type UsageItem = Output['billing']['usage']['items'][number];
export type LedgerEntry = Output['billing']['entries']['items'][number];
export type LedgerFilter = Exclude<Input['billing']['entries'], undefined>;
export type Invoice = Output['billing']['invoices']['items'][number];
export type OfferedPlans = Output['operatorBilling']['plans'];
export type OfferedPlan = OfferedPlans['plans'][number];
export type OfferedPackage = OfferedPlans['packages'][number];
export type Price = Output['operatorBilling']['prices']['items'][number];
export type PaymentNotice = Output['operatorBilling']['notices']['items'][number];
export type Payer = Output['operatorBilling']['tenants']['items'][number];
export type Finding = Output['operatorBilling']['findings']['items'][number];
export type Messenger = Output['messenger']['get'];
