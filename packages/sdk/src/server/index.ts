export { ParleyError, type ParleyErrorCode } from '../errors';
export { createServerClient, type ServerClient, type ServerClientOptions } from './create-server-client';
export type { paths as ServerPaths } from './generated/routes';
export { type IdentityClaims, type SignIdentityOptions, signIdentityToken } from './sign-identity-token';
export {
  type VerifyWebhookOptions,
  verifyWebhook,
  type Webhook,
  type WebhookRequest,
} from './verify-webhook';
