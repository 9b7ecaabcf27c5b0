export { type Auth, type AuthEvent, authBasePath, createAuth, ipHeader } from './create-auth';
export { encryptedAnew } from './earlier-secrets';
