import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';

type NewPerson = { name: string; email: string; password: string; occupation?: string | null };

/** Must run inside an identity transaction: `auth` writes through it. */
async function createPerson(
  ctx: Ctx,
  { name, email, password, occupation }: NewPerson,
  emailVerified: boolean,
) {
  const { internalAdapter, password: hasher } = await ctx.platform.auth.$context;
  const user = await internalAdapter.createUser(
    { name, email, emailVerified, occupation: occupation ?? null },
    { method: 'email' },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await hasher.hash(password),
  });
  return { id: user.id, name, email };
}

export async function createVerifiedPerson(_tx: Tx, ctx: Ctx, person: NewPerson) {
  return createPerson(ctx, person, true);
}

export async function createUnverifiedPerson(_tx: Tx, ctx: Ctx, person: NewPerson) {
  return createPerson(ctx, person, false);
}
