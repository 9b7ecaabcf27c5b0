import { seedWorkspace } from '../features/accounts';
import { seedAgents } from '../features/agents';
import { grantCredits } from '../features/billing';
import { seedCatalog } from '../features/catalog';
import { seedMessenger } from '../features/contacts';
import { seedConversations } from '../features/conversations';
import { seedKnowledge } from '../features/knowledge';
import type { Ctx } from '../platform/ctx';
import { demoAgents } from './demo-agents';
import { demoCatalogs } from './demo-catalogs';
import { demoKnowledge } from './demo-knowledge';
import { demoMessenger } from './demo-messenger';
import { demoBusinesses } from './index';

const demoCredits = {
  key: 'demo',
  amount: 20_000,
  purse: 'lasting',
  reason: 'To try everything with',
} as const;

/** Fills an empty installation with the two demo businesses; does nothing where they are already. */
export async function seedDemo(ctx: Ctx): Promise<void> {
  for (const business of demoBusinesses) {
    const { slug, profile, members, siteKeyName } = business;
    const { name, businessType: type, industry, location, website, phone, description, timeZone } = profile;
    const { tenantId } = await seedWorkspace(ctx, {
      slug,
      profile: { name, type, industry, location, website, phone, description, timeZone },
      members,
      siteKeyName,
      origins: [new URL(website).origin],
    });
    await grantCredits({ ...ctx, tenantId }, demoCredits);
    await seedMessenger({ ...ctx, tenantId }, demoMessenger(business));
    for (const catalog of demoCatalogs(business, ctx.platform.clock.now())) {
      await seedCatalog({ ...ctx, tenantId }, catalog);
    }
    await seedKnowledge({ ...ctx, tenantId }, demoKnowledge(business, ctx.platform.publicUrl));
    await seedConversations({ ...ctx, tenantId }, business);
    await seedAgents({ ...ctx, tenantId }, demoAgents(business));
  }
}
