import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { type AttributeInput, Attributes } from '../attributes/attribute';
import { BadItem } from '../errors';
import { checkItem } from '../items/check-item';
import { writeItems } from '../items/write-items';
import { insertCatalog, listCatalogs, lockCatalog } from './store';

export type CatalogSeed = {
  name: string;
  description: string;
  nouns: readonly string[];
  attributes: readonly AttributeInput[];
  items: readonly object[];
};

/** A catalog to begin with; does nothing where one of that name is already. */
export async function seedCatalog(ctx: Ctx, { items, ...seed }: CatalogSeed): Promise<void> {
  authorizeSystem(ctx);
  const tenantId = ctx.tenantId ?? '';
  const attributes = Attributes.parse(seed.attributes);
  await withTenant(ctx, async (tx) => {
    if ((await listCatalogs(tx)).some(({ name }) => name === seed.name)) return;
    const id = ctx.platform.newId('cat');
    const { name, description, nouns } = seed;
    await insertCatalog(tx, { tenantId, id, name, description, nouns: [...nouns], attributes });
    const checked = items.map((input) => {
      const { item, problems } = checkItem(attributes, input, ctx.platform.clock.now());
      if (!item) throw new BadItem(problems);
      return item;
    });
    await writeItems(tx, ctx, { catalog: await lockCatalog(tx, { tenantId, id }), items: checked });
  });
}
