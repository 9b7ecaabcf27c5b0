import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Messenger } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { PartTabs } from '../../ui/part-tabs';
import { SaveBar } from '../../ui/save-bar';
import { sayDone } from '../../ui/say-done';
import { TroubleNotice } from '../../ui/trouble';
import { LeaveGuard } from '../business/leave-guard';
import { AskCard } from './ask-card';
import { HoursCard } from './hours-card';
import { IdentityCard } from './identity-card';
import { InstallCard } from './install-card';
import { LookCard } from './look-card';
import classes from './messenger.module.css';
import { isChanged, toUpdate, toValues } from './messenger-values';
import { type PartProps, type Tab, tabs } from './parts';
import { Preview } from './preview';
import { ProactiveCard } from './proactive-card';
import { WordsCard } from './words-card';

const route = getRouteApi('/member/settings/settings/messenger');

export function MessengerEditor({ messenger }: { messenger: Messenger }) {
  const { t } = useTranslation('messenger');
  const readOnly = !useCan('messenger:write');
  const { tab: asked } = route.useSearch();
  const tab = tabs.find((one) => one === asked) ?? 'look';
  const kept = toValues(messenger);
  const [values, setValues] = useState(kept);
  const save = useSave((saved) => setValues(toValues(saved)));
  const dirty = isChanged(values, kept);
  const part: PartProps = {
    values,
    readOnly,
    change: (patch) => setValues((before) => ({ ...before, ...patch })),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(toUpdate(values));
  };
  return (
    <div className={classes.editor}>
      <Tabs current={tab} />
      <form className={classes.form} onSubmit={submit} noValidate>
        <Part tab={tab} part={part} messenger={messenger} />
        <TroubleNotice error={save.error} />
        <SaveBar
          dirty={dirty}
          pending={save.isPending}
          onDiscard={() => setValues(kept)}
          says={t('unsaved')}
        />
        <LeaveGuard active={dirty && !save.isPending} />
      </form>
      <Preview values={values} branding={messenger.branding} tab={tab} />
    </div>
  );
}

function Part({ tab, part, messenger }: { tab: Tab; part: PartProps; messenger: Messenger }) {
  switch (tab) {
    case 'look':
      return <LookCard {...part} />;
    case 'words':
      return <WordsCard {...part} />;
    case 'ask':
      return <AskCard {...part} />;
    case 'proactive':
      return <ProactiveCard {...part} />;
    case 'hours':
      return <HoursCard {...part} timeZone={messenger.timeZone} />;
    case 'identity':
      return <IdentityCard {...part} hasSecret={messenger.hasIdentitySecret} />;
    case 'install':
      return <InstallCard />;
  }
}

function Tabs({ current }: { current: Tab }) {
  const { t } = useTranslation('messenger');
  const navigate = route.useNavigate();
  const open = (tab: Tab) =>
    void navigate({ search: { tab }, replace: true, ignoreBlocker: true, resetScroll: false });
  const named = tabs.map((name) => ({ name, text: t(`tabs.${name}`) }));
  return <PartTabs label={t('tabs.label')} current={current} tabs={named} onOpen={open} />;
}

function useSave(onSaved: (messenger: Messenger) => void) {
  const { t } = useTranslation('messenger');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.messenger.update.mutationOptions({
      onSuccess: (saved) => {
        queryClient.setQueryData(trpc.messenger.get.queryKey(), saved);
        onSaved(saved);
        sayDone(t('saved'));
      },
    }),
  );
}
