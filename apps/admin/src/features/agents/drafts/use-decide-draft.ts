import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { sayDone } from '../../../ui/say-done';

export function useDecideDraft() {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries(trpc.drafts.pathFilter());
  const approve = useMutation(
    trpc.drafts.approve.mutationOptions({ onSuccess: () => sayDone(t('drafts.approved')), onSettled }),
  );
  const reject = useMutation(
    trpc.drafts.reject.mutationOptions({ onSuccess: () => sayDone(t('drafts.rejected')), onSettled }),
  );
  return { approve, reject };
}
