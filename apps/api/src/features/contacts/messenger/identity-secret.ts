import type { SecretPlace } from '../../../platform/crypto';

export const secretPlace = (tenantId: string): SecretPlace => ({
  tenantId,
  rowId: 'messenger',
  field: 'identity_secret',
});
