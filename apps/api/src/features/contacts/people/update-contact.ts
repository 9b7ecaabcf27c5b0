import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { record } from '../../accounts';
import { toFields } from './domain';
import { toListed } from './read-contacts';
import type { UpdateContact } from './schemas';
import * as store from './store';
import { tellContact } from './tell-contact';

export async function updateContact(ctx: Ctx, { id, fields, ...given }: UpdateContact) {
  const { tenantId } = authorize(ctx, 'contacts:write');
  return withTenant(ctx, async (tx) => {
    const before = await store.lockLiveContact(tx, { tenantId, id });
    const after = await store.updateContact(
      tx,
      { tenantId, id },
      {
        ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
        ...(fields && { fields: withFields(toFields(before.fields), fields) }),
      },
    );
    await record(tx, ctx, {
      action: 'contact.updated',
      target: { kind: 'contact', id },
      detail: { fields: [...Object.keys(given), ...Object.keys(fields ?? {})] },
    });
    tellContact(tx, ctx, after);
    return toListed(after);
  });
}

function withFields(before: Record<string, string>, given: Record<string, string>) {
  return Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, value]) => value !== ''));
}
