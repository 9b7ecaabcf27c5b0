import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Gap } from '../../api/contract';
import { useTRPC, useTRPCClient } from '../../api/trpc';
import { useDefer } from '../../app/undo';
import { sayDone } from '../../ui/say-done';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { useReread } from './use-reread';

export function useGapDeeds({ id }: Pick<Gap, 'id'>) {
  const { t } = useTranslation('knowledge');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const defer = useDefer();
  const reread = useReread();
  const onError = useSayTrouble();
  const mark = useMutation(
    trpc.gaps.mark.mutationOptions({
      onSuccess: async () => {
        sayDone(t('gaps.reopened'));
        await reread();
      },
      onError,
    }),
  );
  return {
    dismiss: () =>
      defer({
        id,
        commit: () => client.gaps.mark.mutate({ id, status: 'dismissed' }),
        says: t('gaps.dismissedNote'),
      }),
    reopen: () => mark.mutate({ id, status: 'open' }),
  };
}
