import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { toPage } from '../../../platform/schema';
import type { ListTenants } from './schemas';
import * as store from './store';

export async function listTenants(ctx: Ctx, input: ListTenants) {
  authorizeOperator(ctx);
  const rows = await withOperator(ctx, (tx) => store.listTenants(tx, input));
  const page = toPage(rows, input.limit, store.cursorOf);
  return {
    ...page,
    items: page.items.map(({ _count, ...tenant }) => ({ ...tenant, members: _count.members })),
  };
}
