import type { Config } from './config';
import { resealSecondFactors } from './features/accounts';
import { resealIdentitySecrets } from './features/contacts';
import type { Ctx } from './platform/ctx';

/** Everything that is stored encrypted, and whose it is. What is added to the database encrypted is added here. */
const kinds = [
  { what: 'identity secrets of businesses', reseal: resealIdentitySecrets },
  { what: 'authenticator secrets of people', reseal: resealSecondFactors },
];

/** Afterwards no stored value needs an earlier secret or key. May run beside a server, and twice. */
export async function resealAll(ctx: Ctx): Promise<{ what: string; count: number }[]> {
  const done: { what: string; count: number }[] = [];
  for (const { what, reseal } of kinds) done.push({ what, count: await reseal(ctx) });
  return done;
}

export function resealed(done: { what: string; count: number }[], config: Config): string {
  const lines = done.map(({ what, count }) => `  ${count} ${what}`);
  const old = config.PARLEY_PREVIOUS_SECRETS || config.PARLEY_ENCRYPTION_KEYS?.includes(',');
  const next = old
    ? 'No stored value needs the earlier secret or key any more.'
    : 'There is one secret and one key: nothing had to change.';
  return ['Encrypted anew:', ...lines, next, ''].join('\n');
}
