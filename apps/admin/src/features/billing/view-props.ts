import type { Billing, Subscription } from '../../api/contract';

export type ViewProps = { billing: Billing; subscription: Subscription };
