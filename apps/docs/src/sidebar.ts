import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { openAPISidebarGroups } from 'starlight-openapi';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const billing = ['plans', 'credits', 'prices', 'admin', 'stripe', 'sandbox'].map((page) => `billing/${page}`);
const agents = [
  'agents/overview',
  'agents/manage',
  'agents/drafts',
  'agents/files',
  'agents/hand-over',
  'agents/training',
  'agents/understanding',
  'agents/house-engine',
  'agents/providers',
];

export function sidebar(withReference: boolean): Sidebar {
  return [
    {
      label: 'Start',
      items: [{ label: 'Welcome', link: '/' }, 'start/run', 'start/workspace', 'start/demo'],
    },
    {
      label: 'Messenger on your site',
      items: [
        'widget/quick-start',
        'widget/options',
        'widget/theming',
        'widget/messages',
        'widget/identity',
        'widget/csp',
        'widget/spa',
        'widget/consent',
        'widget/proactive',
      ],
    },
    { label: 'Inbox', items: ['inbox/guide', 'inbox/messenger-settings', 'inbox/hours'] },
    { label: 'Knowledge', items: ['knowledge/sources', 'knowledge/search'] },
    { label: 'Catalog', items: ['catalog/admin', 'catalog/format', 'catalog/search'] },
    { label: 'Agents', items: agents },
    { label: 'Plans and credits', items: billing },
    {
      label: 'SDK',
      items: [
        'sdk/guide',
        'sdk/react',
        'sdk/vue',
        'sdk/server',
        'sdk/live-protocol',
        {
          label: 'Reference',
          collapsed: true,
          items: ['sdk/reference/parley', 'sdk/reference/react', 'sdk/reference/vue', 'sdk/reference/server'],
        },
      ],
    },
    {
      label: 'Accounts and access',
      items: ['accounts/roles', 'accounts/keys', 'accounts/sign-in', 'accounts/audit-log'],
    },
    {
      label: 'Self-hosting',
      items: [
        'hosting/overview',
        'hosting/settings',
        'hosting/postgresql',
        'hosting/processes',
        'hosting/proxy',
        'hosting/secrets',
        'hosting/backup',
        'hosting/upgrade',
        'hosting/watch',
        'operate/area',
        'operate/payments',
      ],
    },
    { label: 'Security', items: ['security/model'] },
    { label: 'REST API', items: ['rest/use', ...(withReference ? openAPISidebarGroups : [])] },
  ];
}
