import { randomLetters } from '../../src/platform/ids';
import type { Cast } from './cast';
import { type Classified, mutation, page, query } from './classify';

const byHand = ({ owner }: Cast) => ({ tenantId: owner.tenantId, key: randomLetters(12), reason: 'Matrix' });

export const billingProcedures: Record<string, Classified> = {
  'billing.balance': query('billing:read'),
  'billing.entries': query('billing:read', page),
  'billing.usage': query('billing:read', () => ({})),
  'billing.prices': query('billing:read'),
  'billing.updateSpending': mutation('billing:write', () => ({ dailyCap: 500 })),
  'operatorBilling.prices': query('operator'),
  'operatorBilling.addPrice': mutation('operator', () => ({
    unit: 'reply',
    model: randomLetters(12),
    credits: 3,
  })),
  'operatorBilling.grant': mutation('operator', (cast) => ({ ...byHand(cast), amount: 10 })),
  'operatorBilling.adjust': mutation('operator', (cast) => ({ ...byHand(cast), amount: 10 })),
};
