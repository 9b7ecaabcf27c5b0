import '@mantine/spotlight/styles.layer.css';
import { Modal, ScrollArea, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import {
  IconAddressBook,
  IconBuildingStore,
  IconDeviceDesktop,
  IconHome,
  IconInbox,
  IconKey,
  IconKeyboard,
  IconLayoutGrid,
  IconLogout,
  IconMessage2Bolt,
  IconMessageCircle,
  IconMessageQuestion,
  IconMoon,
  IconSearch,
  IconShieldLock,
  IconSun,
  IconUserPlus,
  IconWorldPlus,
  type TablerIcon,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useVisitor } from '../member';
import { signOut } from '../sign-out';
import { agentsPagesFor, knowledgePagesFor, platformPages, workspacePagesFor, yourPages } from './navigation';
import { useCommands } from './use-commands';
import { useCredits } from './use-credits';
import { useSwitchWorkspace } from './workspace-switcher';

type PaletteProps = { opened: boolean; onClose: () => void };
type Action = { id: string; label: string; icon: TablerIcon; run: () => void };
type Group = { heading: string; actions: Action[] };

export function Palette({ opened, onClose }: PaletteProps) {
  const { t } = useTranslation('shell');
  const [[store, controls]] = useState(createSpotlight);
  const [query, setQuery] = useState('');
  const groups: Group[] = [
    { heading: t('palette.here'), actions: useOffered(opened) },
    { heading: t('palette.go'), actions: usePages() },
    { heading: t('palette.do'), actions: useDeeds() },
    { heading: t('palette.workspaces'), actions: useWorkspaces() },
  ];
  const found = groups
    .map(({ heading, actions }) => ({ heading, actions: actions.filter((action) => matches(action, query)) }))
    .filter(({ actions }) => actions.length > 0);

  useEffect(() => {
    if (opened) controls.open();
  }, [opened, controls]);

  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      radius="md"
      centered={false}
      yOffset="14vh"
      overlayProps={{ blur: 0, backgroundOpacity: 0.3 }}
    >
      <VisuallyHidden>
        <Modal.Title>{t('palette.open')}</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search
        aria-label={t('palette.placeholder')}
        placeholder={t('palette.placeholder')}
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
      />
      <Spotlight.ActionsList>
        <ScrollArea.Autosize mah={420} viewportProps={{ tabIndex: 0 }}>
          {found.map((group) => (
            <Spotlight.ActionsGroup key={group.heading} label={group.heading}>
              {group.actions.map(({ id, label, icon: Icon, run }) => (
                <Spotlight.Action
                  key={id}
                  label={label}
                  leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
                  onClick={run}
                />
              ))}
            </Spotlight.ActionsGroup>
          ))}
          {found.length === 0 && <Spotlight.Empty>{t('palette.empty')}</Spotlight.Empty>}
        </ScrollArea.Autosize>
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function matches({ label }: Action, query: string): boolean {
  const words = query.toLocaleLowerCase().split(/\s+/);
  return words.every((word) => label.toLocaleLowerCase().includes(word));
}

/** What the page at hand can do, as it was when the palette opened. */
function useOffered(opened: boolean): Action[] {
  const { offered } = useCommands();
  const [commands, setCommands] = useState(offered);
  const [wasOpened, setWasOpened] = useState(opened);
  if (opened !== wasOpened) {
    setWasOpened(opened);
    if (opened) setCommands(offered());
  }
  return commands.map((command) => ({ ...command, id: `here-${command.id}`, icon: IconMessageCircle }));
}

function usePages(): Action[] {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const visitor = useVisitor();
  const platform = visitor.person.isOperator ? platformPages : [];
  const { off } = useCredits();
  const ours = workspacePagesFor(visitor).filter(({ key }) => !off || key !== 'billing');
  const pages = [
    ...knowledgePagesFor(visitor),
    ...agentsPagesFor(visitor),
    ...ours,
    ...yourPages,
    ...platform,
  ];
  const home: Action = {
    id: 'home',
    label: t('nav.home'),
    icon: IconHome,
    run: () => void navigate({ to: '/' }),
  };
  const inbox: Action = {
    id: 'inbox',
    label: t('nav.inbox'),
    icon: IconInbox,
    run: () => void navigate({ to: '/inbox' }),
  };
  const contacts: Action = {
    id: 'contacts',
    label: t('nav.contacts'),
    icon: IconAddressBook,
    run: () => void navigate({ to: '/contacts' }),
  };
  const rest = pages.map(({ key, to, icon }) => ({
    id: key,
    label: t(`pages.${key}`),
    icon,
    run: () => void navigate({ to }),
  }));
  return visitor.workspace ? [home, inbox, contacts, ...rest] : rest;
}

function useDeeds(): Action[] {
  const { t } = useTranslation(['shell', 'common']);
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const { openShortcuts } = useCommands();
  const { person } = useVisitor();
  const deeds: (Action & { allowed: boolean })[] = [
    {
      id: 'invite',
      label: t('palette.invite'),
      icon: IconUserPlus,
      allowed: useCan('members:write'),
      run: () => void navigate({ to: '/settings/members', search: { invite: 'open' } }),
    },
    {
      id: 'saved-reply',
      label: t('palette.savedReply'),
      icon: IconMessage2Bolt,
      allowed: useCan('conversations:write'),
      run: () => void navigate({ to: '/settings/saved-replies', search: { reply: 'new' } }),
    },
    {
      id: 'knowledge',
      label: t('palette.question'),
      icon: IconMessageQuestion,
      allowed: useCan('knowledge:write'),
      run: () => void navigate({ to: '/knowledge', search: { add: 'questions' } }),
    },
    {
      id: 'catalog',
      label: t('palette.catalog'),
      icon: IconLayoutGrid,
      allowed: useCan('catalog:write'),
      run: () => void navigate({ to: '/knowledge/catalogs', search: { add: 'catalog' } }),
    },
    {
      id: 'site-key',
      label: t('palette.siteKey'),
      icon: IconWorldPlus,
      allowed: useCan('site-keys:write'),
      run: () => void navigate({ to: '/settings/site-keys', search: { create: 'open' } }),
    },
    {
      id: 'api-key',
      label: t('palette.apiKey'),
      icon: IconKey,
      allowed: useCan('api-keys:write'),
      run: () => void navigate({ to: '/settings/api-keys', search: { create: 'open' } }),
    },
    {
      id: 'two-factor',
      label: t('palette.twoFactor'),
      icon: IconShieldLock,
      allowed: !person.twoFactorEnabled,
      run: () => void navigate({ to: '/account/security' }),
    },
    {
      id: 'light',
      label: t('palette.light'),
      icon: IconSun,
      allowed: true,
      run: () => setColorScheme('light'),
    },
    {
      id: 'dark',
      label: t('palette.dark'),
      icon: IconMoon,
      allowed: true,
      run: () => setColorScheme('dark'),
    },
    {
      id: 'auto',
      label: t('palette.auto'),
      icon: IconDeviceDesktop,
      allowed: true,
      run: () => setColorScheme('auto'),
    },
    { id: 'keys', label: t('palette.shortcuts'), icon: IconKeyboard, allowed: true, run: openShortcuts },
    { id: 'out', label: t('palette.signOut'), icon: IconLogout, allowed: true, run: () => void signOut() },
  ];
  return deeds.filter(({ allowed }) => allowed);
}

function useWorkspaces(): Action[] {
  const { workspace, workspaces } = useVisitor();
  const switchTo = useSwitchWorkspace();
  return workspaces
    .filter(({ id }) => id !== workspace?.id)
    .map((other) => ({
      id: other.id,
      label: other.name,
      icon: IconBuildingStore,
      run: () => switchTo(other),
    }));
}
