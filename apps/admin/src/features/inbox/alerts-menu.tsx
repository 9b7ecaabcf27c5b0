import { ActionIcon, Popover, Switch } from '@mantine/core';
import { IconBell, IconBellRinging } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice';
import { alertWishes, wishForAlerts } from './alert-wishes';
import classes from './alerts-menu.module.css';
import { chime } from './chime';

export function AlertsMenu() {
  const { t } = useTranslation('inbox');
  const [wishes, setWishes] = useState(alertWishes);
  const [blocked, setBlocked] = useState(false);
  const wish = (change: Partial<typeof wishes>) => {
    const next = { ...wishes, ...change };
    wishForAlerts(next);
    setWishes(next);
  };
  const wishDesktop = async (wanted: boolean) => {
    const allowed = wanted && (await Notification.requestPermission()) === 'granted';
    setBlocked(wanted && !allowed);
    wish({ desktop: allowed });
  };
  const Icon = wishes.desktop || wishes.sound ? IconBellRinging : IconBell;
  return (
    <Popover position="bottom-end" width={300} trapFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t('alerts.button')}
          title={t('alerts.button')}
        >
          <Icon size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel} aria-label={t('alerts.title')}>
        <p className={classes.title}>{t('alerts.title')}</p>
        <Switch
          label={t('alerts.desktop')}
          description={t('alerts.desktopHint')}
          checked={wishes.desktop}
          onChange={(event) => void wishDesktop(event.currentTarget.checked)}
        />
        {blocked && <Notice tone="warn">{t('alerts.blocked')}</Notice>}
        <Switch
          label={t('alerts.sound')}
          description={t('alerts.soundHint')}
          checked={wishes.sound}
          onChange={(event) => {
            if (event.currentTarget.checked) chime();
            wish({ sound: event.currentTarget.checked });
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
