import { can, type Permission } from '@parley/shared';
import {
  IconActivity,
  IconAddressBook,
  IconAdjustments,
  IconBooks,
  IconBuildingSkyscraper,
  IconBuildingStore,
  IconChecklist,
  IconCloudCog,
  IconCreditCard,
  IconFileText,
  IconHome,
  IconInbox,
  IconKey,
  IconLayoutGrid,
  IconListDetails,
  IconMessage2Bolt,
  IconMessageChatbot,
  IconMessageCog,
  IconMessageQuestion,
  IconSchool,
  IconSearch,
  IconServerCog,
  IconSettings,
  IconShieldLock,
  IconStack2,
  IconUserCircle,
  IconUsers,
  IconWorldWww,
  type TablerIcon,
} from '@tabler/icons-react';
import type { shell } from '../../i18n/en/shell';
import type { Visitor } from '../member';

type PageKey = keyof typeof shell.pages;
type PagePath =
  | '/knowledge'
  | '/knowledge/documents'
  | '/knowledge/search'
  | '/knowledge/gaps'
  | '/knowledge/catalogs'
  | '/agents'
  | '/agents/drafts'
  | '/agents/training'
  | '/agents/providers'
  | '/agents/rules'
  | '/settings/business'
  | '/settings/members'
  | '/settings/messenger'
  | '/settings/saved-replies'
  | '/settings/api-keys'
  | '/settings/site-keys'
  | '/settings/audit'
  | '/billing'
  | '/account/profile'
  | '/account/security'
  | '/operator/tenants'
  | '/operator/people'
  | '/operator/health'
  | '/operator/jobs'
  | '/operator/payments'
  | '/operator/audit';

export type PageLink = { key: PageKey; to: PagePath; icon: TablerIcon; needs?: Permission };

const workspacePages: PageLink[] = [
  { key: 'business', to: '/settings/business', icon: IconBuildingStore, needs: 'workspace:read' },
  { key: 'members', to: '/settings/members', icon: IconUsers, needs: 'members:read' },
  { key: 'messenger', to: '/settings/messenger', icon: IconMessageCog, needs: 'messenger:read' },
  {
    key: 'savedReplies',
    to: '/settings/saved-replies',
    icon: IconMessage2Bolt,
    needs: 'conversations:read',
  },
  { key: 'siteKeys', to: '/settings/site-keys', icon: IconWorldWww, needs: 'site-keys:read' },
  { key: 'apiKeys', to: '/settings/api-keys', icon: IconKey, needs: 'api-keys:read' },
  { key: 'billing', to: '/billing', icon: IconCreditCard, needs: 'billing:read' },
  { key: 'audit', to: '/settings/audit', icon: IconListDetails, needs: 'audit:read' },
];

const knowledgePages: PageLink[] = [
  { key: 'sources', to: '/knowledge', icon: IconBooks },
  { key: 'documents', to: '/knowledge/documents', icon: IconFileText },
  { key: 'playground', to: '/knowledge/search', icon: IconSearch },
  { key: 'gaps', to: '/knowledge/gaps', icon: IconMessageQuestion },
  { key: 'catalogs', to: '/knowledge/catalogs', icon: IconLayoutGrid },
];

const agentsPages: PageLink[] = [
  { key: 'agents', to: '/agents', icon: IconMessageChatbot },
  { key: 'drafts', to: '/agents/drafts', icon: IconChecklist },
  { key: 'training', to: '/agents/training', icon: IconSchool },
  { key: 'providers', to: '/agents/providers', icon: IconCloudCog },
  { key: 'agentRules', to: '/agents/rules', icon: IconAdjustments },
];

export const yourPages: PageLink[] = [
  { key: 'profile', to: '/account/profile', icon: IconUserCircle },
  { key: 'security', to: '/account/security', icon: IconShieldLock },
];

export const platformPages: PageLink[] = [
  { key: 'tenants', to: '/operator/tenants', icon: IconBuildingSkyscraper },
  { key: 'people', to: '/operator/people', icon: IconUsers },
  { key: 'health', to: '/operator/health', icon: IconActivity },
  { key: 'jobs', to: '/operator/jobs', icon: IconStack2 },
  { key: 'payments', to: '/operator/payments', icon: IconCreditCard },
  { key: 'platformAudit', to: '/operator/audit', icon: IconListDetails },
];

export function workspacePagesFor({ workspace }: Pick<Visitor, 'workspace'>): PageLink[] {
  if (!workspace) return [];
  return workspacePages.filter(({ needs }) => needs === undefined || can(workspace.role, needs));
}

export function knowledgePagesFor({ workspace }: Pick<Visitor, 'workspace'>): PageLink[] {
  return workspace && can(workspace.role, 'knowledge:read') ? knowledgePages : [];
}

export function agentsPagesFor({ workspace }: Pick<Visitor, 'workspace'>): PageLink[] {
  return workspace && can(workspace.role, 'agents:read') ? agentsPages : [];
}

type AreaKey = 'home' | 'inbox' | 'contacts' | 'knowledge' | 'agents' | 'settings' | 'operator';
export type AreaLink = {
  key: AreaKey;
  to:
    | '/'
    | '/inbox'
    | '/contacts'
    | '/knowledge'
    | '/agents'
    | '/settings'
    | '/account/profile'
    | '/operator';
  icon: TablerIcon;
  under: string[];
};

const home: AreaLink = { key: 'home', to: '/', icon: IconHome, under: [] };
const inbox: AreaLink = { key: 'inbox', to: '/inbox', icon: IconInbox, under: ['/inbox'] };
const contacts: AreaLink = { key: 'contacts', to: '/contacts', icon: IconAddressBook, under: ['/contacts'] };
const knowledge: AreaLink = {
  key: 'knowledge',
  to: '/knowledge',
  icon: IconBooks,
  under: ['/knowledge'],
};
const agents: AreaLink = { key: 'agents', to: '/agents', icon: IconMessageChatbot, under: ['/agents'] };
const settings: AreaLink = {
  key: 'settings',
  to: '/settings',
  icon: IconSettings,
  under: ['/settings', '/billing', '/account'],
};
const operator: AreaLink = { key: 'operator', to: '/operator', icon: IconServerCog, under: ['/operator'] };

/** Only what there is for this person: no home without a workspace, no platform without its operator. */
export function areasFor({ person, workspace }: Omit<Visitor, 'workspaces'>): AreaLink[] {
  const here = workspace
    ? [
        ...[home, inbox, contacts],
        ...(can(workspace.role, 'knowledge:read') ? [knowledge] : []),
        ...(can(workspace.role, 'agents:read') ? [agents] : []),
        settings,
      ]
    : [{ ...settings, to: '/account/profile' as const }];
  return person.isOperator ? [...here, operator] : here;
}

export function isWithin(area: AreaLink, pathname: string): boolean {
  return area.to === '/' ? pathname === '/' : area.under.some((path) => pathname.startsWith(path));
}
