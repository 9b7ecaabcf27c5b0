import { passkeyClient } from '@better-auth/passkey/client';
import { createAuthClient } from 'better-auth/client';
import { twoFactorClient } from 'better-auth/client/plugins';

export const auth = createAuthClient({
  basePath: '/api/v1/auth',
  plugins: [twoFactorClient(), passkeyClient()],
});
