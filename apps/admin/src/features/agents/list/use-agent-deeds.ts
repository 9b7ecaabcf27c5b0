import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { useDefer } from '../../../app/undo';
import { sayDone } from '../../../ui/say-done';
import { useSayTrouble } from '../../../ui/use-say-trouble';
import type { Agent } from '../types';

/** Whatever changes an agent changes the list it stands in. */
export function useRereadAgents(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries(trpc.agents.pathFilter());
    await queryClient.invalidateQueries(trpc.agentVersions.pathFilter());
    await queryClient.invalidateQueries(trpc.agentTrials.pathFilter());
  };
}

export function useAgentDeeds() {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const reread = useRereadAgents();
  const onError = useSayTrouble();
  const defer = useDefer();
  const update = useMutation(trpc.agents.update.mutationOptions({ onSettled: reread, onError }));
  const duplicate = useMutation(
    trpc.agents.duplicate.mutationOptions({
      onSuccess: ({ name }) => sayDone(t('list.duplicated', { name })),
      onSettled: reread,
      onError,
    }),
  );
  const restore = useMutation(
    trpc.agents.restore.mutationOptions({
      onSuccess: ({ name }) => sayDone(t('list.restored', { name })),
      onSettled: reread,
      onError,
    }),
  );
  const archive = ({ id, name }: Agent) =>
    defer({
      id,
      says: t('list.archived', { name }),
      commit: () => client.agents.archive.mutate({ agentId: id }),
    });
  return { update, duplicate, restore, archive };
}
