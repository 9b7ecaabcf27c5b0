import { ActionIcon, Popover, Switch } from '@mantine/core';
import { IconBell, IconBellRinging } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { LoadTrouble } from '../../ui/load-trouble';
import { Notice } from '../../ui/notice';
import { TroubleNotice } from '../../ui/trouble';
import { alertWishes, wishForAlerts } from './alert-wishes';
import classes from './alerts-menu.module.css';
import { chime } from './chime';

/** Kept with the member, not with the browser. */
function MailWishes() {
  const { t } = useTranslation('inbox');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const wishes = useQuery(trpc.notifications.wishes.queryOptions());
  const update = useMutation(
    trpc.notifications.updateWishes.mutationOptions({
      onSuccess: (kept) => queryClient.setQueryData(trpc.notifications.wishes.queryKey(), kept),
    }),
  );
  const kept = wishes.data?.wishes;
  const shown = update.isPending ? { ...kept, ...update.variables } : kept;
  return (
    <>
      {(['mailCalls', 'mailDrafts'] as const).map((wish) => (
        <Switch
          key={wish}
          label={t(`alerts.${wish}`)}
          description={t(`alerts.${wish}Hint`)}
          checked={shown?.[wish] ?? false}
          disabled={!kept}
          onChange={(event) => update.mutate({ [wish]: event.currentTarget.checked })}
        />
      ))}
      <LoadTrouble query={wishes} />
      <TroubleNotice error={update.error} />
    </>
  );
}

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
        <MailWishes />
      </Popover.Dropdown>
    </Popover>
  );
}
