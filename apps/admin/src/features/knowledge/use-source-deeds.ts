import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/contract';
import { useTRPC, useTRPCClient } from '../../api/trpc';
import { useDefer } from '../../app/undo';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { useReread } from './use-reread';

/** What one press does to a source. */
export function useSourceDeeds({ id, name }: Pick<Source, 'id' | 'name'>) {
  const { t } = useTranslation('knowledge');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const defer = useDefer();
  const reread = useReread();
  const onError = useSayTrouble();
  const again = useMutation(trpc.sources.importAgain.mutationOptions({ onSuccess: () => reread(), onError }));
  const cancel = useMutation(trpc.sources.cancel.mutationOptions({ onSuccess: () => reread(), onError }));
  return {
    again: (failedOnly: boolean) => again.mutate({ id, failedOnly }),
    cancel: () => cancel.mutate({ id }),
    remove: () =>
      defer({
        id,
        commit: () => client.sources.remove.mutate({ id }),
        says: t('sources.removed', { name }),
      }),
    pending: again.isPending || cancel.isPending,
  };
}
