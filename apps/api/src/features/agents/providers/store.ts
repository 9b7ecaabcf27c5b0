import { queryTenant, type ScopeCtx } from '../../../platform/db';

export type OwnKey = { key: string; baseUrl: string | null };
type KeyRow = { provider: string; sealed: string; baseUrl: string | null };

export async function findKeys(ctx: ScopeCtx): Promise<KeyRow[]> {
  return queryTenant<KeyRow>(ctx, {
    name: 'provider-keys',
    text: `SELECT provider, sealed, base_url AS "baseUrl" FROM provider_key WHERE tenant_id = current_tenant()`,
    values: [],
  });
}
