import '@mantine/spotlight/styles.layer.css';
import { useMantineColorScheme } from '@mantine/core';
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import {
  IconBuildingStore,
  IconDeviceDesktop,
  IconHome,
  IconKey,
  IconKeyboard,
  IconLogout,
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
import { useCan, useMember } from '../member';
import { signOut } from '../sign-out';
import { useCommands } from './commands';
import { platformPages, workspacePagesFor, yourPages } from './navigation';
import { useSwitchWorkspace } from './workspace-switcher';

type PaletteProps = { opened: boolean; onClose: () => void };
type Action = SpotlightActionGroupData['actions'][number];

export function Palette({ opened, onClose }: PaletteProps) {
  const { t } = useTranslation('shell');
  const [[store, controls]] = useState(createSpotlight);
  const groups = [
    { group: t('palette.go'), actions: usePages() },
    { group: t('palette.do'), actions: useDeeds() },
    { group: t('palette.workspaces'), actions: useWorkspaces() },
  ].filter(({ actions }) => actions.length > 0);

  useEffect(() => {
    if (opened) controls.open();
  }, [opened, controls]);

  return (
    <Spotlight
      store={store}
      shortcut={null}
      onSpotlightClose={onClose}
      actions={groups}
      nothingFound={t('palette.empty')}
      scrollable
      maxHeight={420}
      radius="md"
      searchProps={{
        'aria-label': t('palette.placeholder'),
        placeholder: t('palette.placeholder'),
        leftSection: <IconSearch size={18} stroke={1.75} aria-hidden />,
      }}
    />
  );
}

function glyph(Icon: TablerIcon) {
  return <Icon size={18} stroke={1.75} aria-hidden />;
}

function usePages(): Action[] {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const member = useMember();
  const platform = member.person.isOperator ? platformPages : [];
  const pages = [...workspacePagesFor(member), ...yourPages, ...platform];
  const home: Action = {
    id: 'home',
    label: t('nav.home'),
    leftSection: glyph(IconHome),
    onClick: () => void navigate({ to: '/' }),
  };
  const rest = pages.map(({ key, to, icon }) => ({
    id: key,
    label: t(`pages.${key}`),
    leftSection: glyph(icon),
    onClick: () => void navigate({ to }),
  }));
  return [home, ...rest];
}

function useDeeds(): Action[] {
  const { t } = useTranslation(['shell', 'common']);
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const { openShortcuts } = useCommands();
  const { person } = useMember();
  const deeds: { id: string; label: string; icon: TablerIcon; allowed: boolean; run: () => void }[] = [
    {
      id: 'invite',
      label: t('palette.invite'),
      icon: IconUserPlus,
      allowed: useCan('members:write'),
      run: () => void navigate({ to: '/settings/members', search: { invite: 'open' } }),
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
  return deeds
    .filter(({ allowed }) => allowed)
    .map(({ id, label, icon, run }) => ({ id, label, leftSection: glyph(icon), onClick: run }));
}

function useWorkspaces(): Action[] {
  const { workspace, workspaces } = useMember();
  const switchTo = useSwitchWorkspace();
  return workspaces
    .filter(({ id }) => id !== workspace.id)
    .map((other) => ({
      id: other.id,
      label: other.name,
      leftSection: glyph(IconBuildingStore),
      onClick: () => switchTo(other),
    }));
}
