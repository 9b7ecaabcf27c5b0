/** What a site puts into its pages. */
export function snippet(origin: string, siteKey: string): string {
  return `<script async src="${origin}/widget.js" data-site-key="${siteKey}"></script>`;
}

export const onServer = `import { signIdentityToken } from '@parley/sdk/server';

const token = await signIdentityToken(
  { userId: user.id, name: user.name, email: user.email },
  { secret: process.env.PARLEY_IDENTITY_SECRET },
);`;

export const inPage = `Parley('identify', token);`;
