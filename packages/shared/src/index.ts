export { can, canManage, type Permission, permissions, type Role, roles, type Scope, scopes } from './access';
export { type MarkOptions, markPath, markSvg } from './mark';
