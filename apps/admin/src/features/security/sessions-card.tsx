import { Button } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useFormat } from '../../i18n/use-format';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Pill } from '../../ui/pill';
import { sayDone } from '../../ui/say-done';
import { ListSkeleton } from '../../ui/states';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { useNow } from '../../ui/when';
import { deviceOf } from './device';
import classes from './security.module.css';

const phones = ['iPhone', 'Android'];

export function SessionsCard() {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const sayTrouble = useSayTrouble();
  const trpc = useTRPC();
  const sessions = useQuery(trpc.me.sessions.queryOptions());
  const endOthers = useMutation(
    trpc.me.endOtherSessions.mutationOptions({
      onSuccess: async () => {
        sayDone(t('sessions.othersEnded'));
        await queryClient.invalidateQueries(trpc.me.sessions.queryFilter());
      },
      onError: sayTrouble,
    }),
  );
  const others = (sessions.data?.items ?? []).some(({ isHere }) => !isHere);
  return (
    <Card
      title={t('sessions.title')}
      hint={t('sessions.hint')}
      flush
      aside={
        others && (
          <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate({})}>
            {t('sessions.endOthers')}
          </Button>
        )
      }
    >
      <Loaded query={sessions} skeleton={<ListSkeleton lines={2} />}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map((session) => (
              <SessionItem key={session.id} session={session} />
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function SessionItem({ session }: { session: Session }) {
  const { t } = useTranslation('account');
  const format = useFormat();
  const now = useNow();
  const queryClient = useQueryClient();
  const sayTrouble = useSayTrouble();
  const name = useDeviceName(session.userAgent);
  const trpc = useTRPC();
  const end = useMutation(
    trpc.me.endSession.mutationOptions({
      onSuccess: async () => {
        sayDone(t('sessions.ended'));
        await queryClient.invalidateQueries(trpc.me.sessions.queryFilter());
      },
      onError: sayTrouble,
    }),
  );
  const mobile = phones.includes(deviceOf(session.userAgent).system ?? '');
  const Icon = mobile ? IconDeviceMobile : IconDeviceDesktop;
  const seen = session.isHere
    ? t('sessions.signedIn', { when: format.relative(session.createdAt, now) })
    : t('sessions.lastSeen', { when: format.relative(session.updatedAt, now) });
  return (
    <li className={classes.item}>
      <span className={classes.glyph}>
        <Icon size={20} stroke={1.6} aria-hidden />
      </span>
      <div className={classes.words}>
        <div className={classes.name}>
          {name}
          {session.isHere && <Pill tone="good">{t('sessions.here')}</Pill>}
        </div>
        <div className={classes.detail} title={format.exact(session.updatedAt)}>
          {[seen, session.ipAddress].filter(Boolean).join(' · ')}
        </div>
      </div>
      {!session.isHere && (
        <Button
          variant="subtle"
          color="bad"
          size="compact-sm"
          loading={end.isPending}
          aria-label={t('sessions.endOf', { name })}
          onClick={() => end.mutate({ id: session.id })}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}

function useDeviceName(userAgent: string | null): string {
  const { t } = useTranslation('account');
  const { browser, system } = deviceOf(userAgent);
  if (browser && system) return t('sessions.on', { browser, system });
  return browser ?? system ?? t('sessions.unknown');
}
