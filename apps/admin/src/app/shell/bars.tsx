import { Button } from '@mantine/core';
import {
  IconBan,
  IconLogout2,
  IconPlugConnectedX,
  IconSwitchHorizontal,
  IconWifiOff,
} from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurrentWorkspace } from '../../api/contract';
import { useLiveValue } from '../../live/live-context';
import { useTabState } from '../context';
import { useVisitor } from '../member';
import { useEnter } from '../use-enter';
import { ActingBar } from './acting-bar';
import { Bar } from './bar';
import classes from './bars.module.css';
import { CreditsBar } from './credits-bar';
import { useOnline } from './use-online';
import { useSwitchWorkspace } from './workspace-switcher';

const SignInAgain = lazy(() => import('./sign-in-again').then((module) => ({ default: module.SignInAgain })));

/** What is out of the ordinary right now, what still works, and the way out. */
export function Bars() {
  const { t } = useTranslation('shell');
  const { workspace } = useVisitor();
  const { expired, elsewhere } = useTabState();
  const online = useOnline();
  const interrupted = useInterrupted() && workspace !== null;
  const moved = elsewhere && !expired && workspace;
  return (
    <section className={classes.bars} aria-label={t('bars.label')}>
      {workspace?.acting && <ActingBar workspace={workspace} over={elsewhere} />}
      {online && interrupted && <Bar tone="warn" icon={IconPlugConnectedX} says={t('bars.reconnecting')} />}
      {!online && <Bar tone="warn" icon={IconWifiOff} says={t('bars.offline')} />}
      {expired && <ExpiredBar />}
      {moved && !moved.acting && <ElsewhereBar workspace={moved} />}
      {workspace && workspace.suspendedAt !== null && (
        <Bar tone="bad" icon={IconBan} says={t('bars.suspended')} />
      )}
      {workspace && <CreditsBar key={workspace.id} />}
    </section>
  );
}

const patienceMs = 2500;

/** A connection that comes back at once is not worth a word. */
function useInterrupted(): boolean {
  const waits = useLiveValue(({ connection }) => connection === 'waiting' || connection === 'connecting');
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [waits]);
  return waits && long;
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

function ElsewhereBar({ workspace }: { workspace: CurrentWorkspace }) {
  const { t } = useTranslation('shell');
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
