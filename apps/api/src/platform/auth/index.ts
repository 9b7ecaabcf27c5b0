export { type Auth, type AuthEvent, authBasePath, createAuth, ipHeader } from './create-auth';
