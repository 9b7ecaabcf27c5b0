import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../api/explain';
import { useTRPC } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { SaveBar } from '../../../ui/save-bar';
import { sayDone } from '../../../ui/say-done';
import { Stack } from '../../../ui/stack';
import { TroubleNotice } from '../../../ui/trouble';
import { LeaveGuard } from '../../business/leave-guard';
import type { AgentsSettings } from '../types';
import { DraftsRule, LinksRule, PersonRule } from './rule-cards';
import { isChanged } from './rules';

export function RulesForm({ settings }: { settings: AgentsSettings }) {
  const { t } = useTranslation('agents');
  const readOnly = !useCan('agents:write');
  const [values, setValues] = useState(settings);
  const save = useSave(setValues);
  const dirty = isChanged(values, settings);
  const faults = save.error ? explain(save.error).fields : {};
  const change = (patch: Partial<AgentsSettings>) => setValues((before) => ({ ...before, ...patch }));
  const part = { values, readOnly, faults, change };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { on: _, ...rules } = values;
        save.mutate(rules);
      }}
    >
      <Stack gap={24}>
        <PersonRule {...part} />
        <LinksRule {...part} />
        <DraftsRule {...part} />
        <TroubleNotice error={save.error} />
        <SaveBar
          dirty={dirty && !readOnly}
          pending={save.isPending}
          onDiscard={() => setValues(settings)}
          says={t('rules.unsaved')}
        />
      </Stack>
      <LeaveGuard active={dirty && !save.isPending} />
    </form>
  );
}

function useSave(onSaved: (saved: AgentsSettings) => void) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.agents.updateSettings.mutationOptions({
      onSuccess: (saved) => {
        queryClient.setQueryData(trpc.agents.settings.queryKey(), saved);
        onSaved(saved);
        sayDone(t('rules.saved'));
      },
    }),
  );
}
