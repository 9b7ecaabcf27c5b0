import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withOperator } from '../../../platform/db';
import { toPage } from '../../../platform/schema';
import { RoleName } from '../members/schemas';
import type { ListPeople } from './schemas';
import * as store from './store';

export async function listPeople(ctx: Ctx, input: ListPeople) {
  authorizeOperator(ctx);
  const rows = await withOperator(ctx, (tx) => store.listPeople(tx, input));
  const page = toPage(rows, input.limit, store.cursorOf);
  const items = page.items.map(({ members, ...person }) => ({
    ...person,
    workspaces: members.map(({ tenant, role }) => ({ ...tenant, role: RoleName.parse(role) })),
  }));
  return { ...page, items };
}
