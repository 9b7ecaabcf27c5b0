import { seedWorkspace } from '../features/accounts';
import type { Ctx } from '../platform/ctx';
import { demoBusinesses } from './index';

/** Fills an empty installation with the two demo businesses; does nothing where they are already. */
export async function seedDemo(ctx: Ctx): Promise<void> {
  const ownOrigin = new URL(ctx.platform.publicUrl).origin;
  for (const { slug, profile, members, siteKeyName } of demoBusinesses) {
    const { name, businessType: type, industry, location, website, phone, description, timeZone } = profile;
    await seedWorkspace(ctx, {
      slug,
      profile: { name, type, industry, location, website, phone, description, timeZone },
      members,
      siteKeyName,
      origins: [ownOrigin, new URL(website).origin],
    });
  }
}
