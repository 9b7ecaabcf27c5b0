import type { account } from './en/account';
import type { agents } from './en/agents';
import type { audit } from './en/audit';
import type { billing } from './en/billing';
import type { catalog } from './en/catalog';
import type { common } from './en/common';
import type { contacts } from './en/contacts';
import type { entry } from './en/entry';
import type { home } from './en/home';
import type { inbox } from './en/inbox';
import type { keys } from './en/keys';
import type { knowledge } from './en/knowledge';
import type { members } from './en/members';
import type { messenger } from './en/messenger';
import type { operator } from './en/operator';
import type { savedReplies } from './en/saved-replies';
import type { shell } from './en/shell';
import type { workspace } from './en/workspace';

export type Catalogs = {
  account: typeof account;
  agents: typeof agents;
  audit: typeof audit;
  billing: typeof billing;
  catalog: typeof catalog;
  common: typeof common;
  contacts: typeof contacts;
  entry: typeof entry;
  home: typeof home;
  inbox: typeof inbox;
  keys: typeof keys;
  knowledge: typeof knowledge;
  members: typeof members;
  messenger: typeof messenger;
  operator: typeof operator;
  savedReplies: typeof savedReplies;
  shell: typeof shell;
  workspace: typeof workspace;
};
export type CatalogName = keyof Catalogs;

type Loaders = { [Name in Exclude<CatalogName, 'common'>]: () => Promise<Catalogs[Name]> };

/** Each area brings its own words; only the common ones come with the first load. */
export const english: Loaders = {
  account: () => import('./en/account').then((module) => module.account),
  agents: () => import('./en/agents').then((module) => module.agents),
  audit: () => import('./en/audit').then((module) => module.audit),
  billing: () => import('./en/billing').then((module) => module.billing),
  catalog: () => import('./en/catalog').then((module) => module.catalog),
  contacts: () => import('./en/contacts').then((module) => module.contacts),
  entry: () => import('./en/entry').then((module) => module.entry),
  home: () => import('./en/home').then((module) => module.home),
  inbox: () => import('./en/inbox').then((module) => module.inbox),
  keys: () => import('./en/keys').then((module) => module.keys),
  knowledge: () => import('./en/knowledge').then((module) => module.knowledge),
  members: () => import('./en/members').then((module) => module.members),
  messenger: () => import('./en/messenger').then((module) => module.messenger),
  operator: () => import('./en/operator').then((module) => module.operator),
  savedReplies: () => import('./en/saved-replies').then((module) => module.savedReplies),
  shell: () => import('./en/shell').then((module) => module.shell),
  workspace: () => import('./en/workspace').then((module) => module.workspace),
};
