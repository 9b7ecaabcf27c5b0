import { Button } from '@mantine/core';
import {
  IconBan,
  IconEyeExclamation,
  IconLogout2,
  IconSwitchHorizontal,
  IconWifiOff,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tellOtherTabs } from '../../api/tab';
import { useTRPC } from '../../api/trpc';
import { useFormat } from '../../i18n/use-format';
import { useTabState } from '../context';
import { useMember } from '../member';
import { useEnter } from '../use-enter';
import { Bar } from './bar';
import classes from './bars.module.css';
import { useOnline } from './use-online';
import { useSwitchWorkspace } from './workspace-switcher';

const SignInAgain = lazy(() => import('./sign-in-again').then((module) => ({ default: module.SignInAgain })));

/** What is out of the ordinary right now, what still works, and the way out. */
export function Bars() {
  const { t } = useTranslation('shell');
  const { workspace } = useMember();
  const { expired, elsewhere } = useTabState();
  const online = useOnline();
  return (
    <section className={classes.bars} aria-label={t('bars.label')}>
      {workspace.acting && <ActingBar />}
      {!online && <Bar tone="warn" icon={IconWifiOff} says={t('bars.offline')} />}
      {expired && <ExpiredBar />}
      {elsewhere && !expired && <ElsewhereBar />}
      {workspace.suspendedAt !== null && <Bar tone="bad" icon={IconBan} says={t('bars.suspended')} />}
    </section>
  );
}

function ActingBar() {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const { workspace } = useMember();
  const trpc = useTRPC();
  const enter = useEnter();
  const stop = useMutation(
    trpc.operator.stopImpersonating.mutationOptions({
      onSuccess: () => {
        tellOtherTabs('switched');
        return enter('/operator/tenants');
      },
    }),
  );
  const until = workspace.actingUntil === null ? '' : format.time(workspace.actingUntil);
  return (
    <Bar
      tone="acting"
      icon={IconEyeExclamation}
      sticky
      says={t('bars.impersonating', { workspace: workspace.name, until })}
    >
      <Button size="compact-sm" variant="white" loading={stop.isPending} onClick={() => stop.mutate()}>
        {t('bars.stop')}
      </Button>
    </Bar>
  );
}

function ExpiredBar() {
  const { t } = useTranslation('shell');
  const [opened, setOpened] = useState(false);
  return (
    <Bar tone="warn" icon={IconLogout2} sticky says={t('bars.expired')}>
      <Button size="compact-sm" onClick={() => setOpened(true)}>
        {t('bars.signIn')}
      </Button>
      <Suspense>{opened && <SignInAgain onClose={() => setOpened(false)} />}</Suspense>
    </Bar>
  );
}

function ElsewhereBar() {
  const { t } = useTranslation('shell');
  const { workspace } = useMember();
  const switchTo = useSwitchWorkspace();
  const enter = useEnter();
  return (
    <Bar tone="info" icon={IconSwitchHorizontal} sticky says={t('bars.elsewhere', { here: workspace.name })}>
      <Button size="compact-sm" variant="default" onClick={() => switchTo(workspace)}>
        {t('bars.switchBack', { here: workspace.name })}
      </Button>
      <Button size="compact-sm" onClick={() => void enter('/')}>
        {t('bars.follow')}
      </Button>
    </Bar>
  );
}
