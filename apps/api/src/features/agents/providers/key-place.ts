import type { SecretPlace } from '../../../platform/crypto';

export const keyPlace = (tenantId: string, provider: string): SecretPlace => ({
  tenantId,
  rowId: provider,
  field: 'key',
});
