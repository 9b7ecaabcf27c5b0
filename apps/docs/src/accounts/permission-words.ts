import type { Permission } from '@parley/shared';

/** A new permission does not compile until it is explained here. */
export const permissionWords: Record<Permission, string> = {
  'workspace:read': 'See the workspace’s profile',
  'workspace:write': 'Change the workspace’s profile; delete contacts and conversations for good',
  'members:read': 'See who is a member',
  'members:write': 'Invite people, change roles, remove members',
  'owners:write': 'Make, change and remove owners',
  'api-keys:read': 'See API keys: names, scopes, last use',
  'api-keys:write': 'Create and revoke API keys',
  'conversations:read': 'Read conversations, notes and files',
  'conversations:write': 'Reply, take notes, assign, snooze, close',
  'contacts:read': 'See contacts and the pages they visited',
  'contacts:write': 'Change and block contacts',
  'knowledge:read': 'Search and read what the business knows: sources, documents, gaps',
  'knowledge:write': 'Add, change and remove sources; write answers',
  'catalog:read': 'Search and read catalogs and their items',
  'catalog:write': 'Change catalogs and their attributes; write, import and synchronise items',
  'agents:read': 'See the agents, what they are told, how they do, and which providers have a key',
  'agents:write': 'Create, change, try and train agents; set who answers; keep providers’ keys',
  'messenger:read': 'See how the messenger looks and behaves',
  'messenger:write': 'Change the messenger, its hours and its identity secret',
  'site-keys:read': 'See site keys and their allowed origins',
  'site-keys:write': 'Create, change and revoke site keys',
  'audit:read': 'Read the audit log',
  'billing:read': 'See the plan, the balance, every line of the statement and what was used',
  'billing:write': 'Change the plan, buy credits, set the limits on spending',
};
