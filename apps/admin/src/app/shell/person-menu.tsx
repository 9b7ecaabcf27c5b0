import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconKeyboard, IconLogout, IconShieldLock, IconUserCircle } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/person';
import { useVisitor } from '../member';
import { signOut } from '../sign-out';
import { useCommands } from './use-commands';
import classes from './workspace-switcher.module.css';

const schemes = ['light', 'dark', 'auto'] as const;

export function PersonMenu({ withName = false }: { withName?: boolean }) {
  const { t } = useTranslation(['shell', 'common']);
  const { person } = useVisitor();
  const navigate = useNavigate();
  const { openShortcuts } = useCommands();
  return (
    <Menu position={withName ? 'top-start' : 'bottom-end'} width={240}>
      <Menu.Target>
        <button
          type="button"
          className={classes.button}
          {...(withName ? {} : { style: { inlineSize: 'auto' } })}
          aria-label={t('person.label', { name: person.name })}
        >
          <Avatar name={person.name} />
          {withName && (
            <span className={classes.words}>
              <span className={classes.name}>{person.name}</span>
              <span className={classes.detail}>{person.email}</span>
            </span>
          )}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconUserCircle size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/account/profile' })}
        >
          {t('person.profile')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconShieldLock size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/account/security' })}
        >
          {t('person.security')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={openShortcuts}>
          {t('person.shortcuts')}
        </Menu.Item>
        <Menu.Divider />
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          {t('common:actions.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function SchemeItems() {
  const { t } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('scheme.label')}</Menu.Label>
      <Menu.RadioGroup
        value={colorScheme}
        onChange={(value) => setColorScheme(value as (typeof schemes)[number])}
      >
        {schemes.map((scheme) => (
          <Menu.RadioItem key={scheme} value={scheme}>
            {t(`scheme.${scheme}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
