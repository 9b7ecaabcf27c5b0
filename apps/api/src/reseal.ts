import type { Config } from './config';
import { resealSecondFactors } from './features/accounts';
import { resealProviderKeys } from './features/agents';
import { resealIdentitySecrets } from './features/contacts';
import type { Ctx } from './platform/ctx';

/** Everything that is stored encrypted, whose it is, and what seals it: a test finds who else does. */
export const kinds = [
  {
    what: 'identity secrets of businesses',
    sealedBy: 'features/contacts/messenger/rotate-identity-secret.ts',
    reseal: resealIdentitySecrets,
  },
  {
    what: 'keys of businesses with providers of models',
    sealedBy: 'features/agents/providers/put-key.ts',
    reseal: resealProviderKeys,
  },
  {
    what: 'authenticator secrets of people',
    sealedBy: 'the identity service',
    reseal: resealSecondFactors,
  },
];

/** Sealed for a while: gone before anybody would seal them anew. */
export const passing = [
  { what: 'mails that wait to be sent', sealedBy: 'features/accounts/mail/post-mail.ts' },
];

/** Afterwards no stored value needs an earlier secret or key. May run beside a server, and twice. */
export async function resealAll(ctx: Ctx): Promise<{ what: string; count: number }[]> {
  const done: { what: string; count: number }[] = [];
  for (const { what, reseal } of kinds) done.push({ what, count: await reseal(ctx) });
  return done;
}

const remaining = `Only ${passing.map(({ what }) => what).join(', ')} still do: keep the key until those have gone.`;

export function resealed(done: { what: string; count: number }[], config: Config): string {
  const lines = done.map(({ what, count }) => `  ${count} ${what}`);
  const old = config.PARLEY_PREVIOUS_SECRETS || config.PARLEY_ENCRYPTION_KEYS?.includes(',');
  const next = old
    ? `No stored value needs the earlier secret or key any more. ${remaining}`
    : 'There is one secret and one key: nothing had to change.';
  return ['Encrypted anew:', ...lines, next, ''].join('\n');
}
