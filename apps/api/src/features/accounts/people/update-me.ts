import { authorizePerson } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withIdentity } from '../../../platform/db';
import { done } from '../../../platform/schema';
import { record } from '../audit/record';
import type { UpdateMe } from './schemas';
import { updatePerson } from './store';

export async function updateMe(ctx: Ctx, profile: UpdateMe) {
  const person = authorizePerson(ctx);
  await withIdentity(ctx, async (tx) => {
    await updatePerson(tx, person.id, profile);
    await record(
      tx,
      { ...ctx, tenantId: null },
      {
        action: 'person.updated-profile',
        target: { kind: 'person', id: person.id, label: profile.name },
      },
    );
  });
  return done;
}
