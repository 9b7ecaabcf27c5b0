import { Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { LoadTrouble } from '../../../ui/load-trouble';
import { TroubleNotice } from '../../../ui/trouble';
import classes from './master-switch.module.css';

/** Whether agents answer at all; says what that means for the next visitor. */
export function MasterSwitch({ able }: { able: boolean | undefined }) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const hintId = useId();
  const settings = useQuery(trpc.agents.settings.queryOptions());
  const mayWrite = useCan('agents:write');
  const save = useMutation(
    trpc.agents.updateSettings.mutationOptions({
      onSuccess: (saved) => queryClient.setQueryData(trpc.agents.settings.queryKey(), saved),
    }),
  );
  if (!settings.data) return <LoadTrouble query={settings} />;
  const { on } = settings.data;
  const stuck = !on && able === false;
  const says = on ? 'master.isOn' : 'master.isOff';
  return (
    <section className={`${classes.master} ${on ? classes.on : ''}`} aria-label={t('master.label')}>
      <Switch
        size="md"
        checked={on}
        disabled={!mayWrite || stuck || save.isPending}
        label={t('master.label')}
        aria-describedby={hintId}
        classNames={{ label: classes.label ?? '' }}
        onChange={(event) => save.mutate({ on: event.currentTarget.checked })}
      />
      <p id={hintId} className={classes.says}>
        {t(stuck ? 'master.nobody' : says)}
      </p>
      <TroubleNotice error={save.error} />
    </section>
  );
}
