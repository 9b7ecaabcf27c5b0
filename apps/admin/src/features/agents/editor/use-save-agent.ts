import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../api/explain';
import { useTRPCClient } from '../../../api/trpc';
import { sayDone } from '../../../ui/say-done';
import { useRereadAgents } from '../list/use-agent-deeds';
import { type Changed, type Draft, faultsOf } from './draft';

export type VersionWords = { note: string; answers: boolean };
type Saving = { draft: Draft; changed: Changed; version?: VersionWords & { basedOn: number } };
type Told = {
  onSaved: (version: number) => void;
  onFault: (field: string) => void;
  /** Done, or refused for something that stands in the form. */
  onOver: () => void;
};

/** Who it is is changed at once; what it is told becomes a version. */
export function useSaveAgent(agentId: string, { onSaved, onFault, onOver }: Told) {
  const { t } = useTranslation('agents');
  const client = useTRPCClient();
  const reread = useRereadAgents();
  const save = useMutation({
    mutationFn: async ({ draft, changed, version }: Saving) => {
      const { config, name, role, avatar } = draft;
      if (changed.identity)
        await client.agents.update.mutate({ agentId, name: name.trim(), role: role.trim(), avatar });
      if (!changed.config || !version) return null;
      return client.agentVersions.save.mutate({ agentId, config, ...version });
    },
    onSuccess: (saved) => {
      if (saved) onSaved(saved.latestVersion);
      onOver();
      sayDone(saved ? t('editor.savedVersion', { number: saved.latestVersion }) : t('editor.saved'));
    },
    onError: (error) => {
      const [field] = Object.keys(faultsOf(explain(error).fields));
      if (field === undefined) return;
      onFault(field);
      onOver();
    },
    onSettled: reread,
  });
  return { ...save, faults: save.error ? faultsOf(explain(save.error).fields) : {} };
}
