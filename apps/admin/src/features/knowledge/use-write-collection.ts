import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { useReread } from './use-reread';

export function useCreateCollection(onDone: () => void) {
  const { t } = useTranslation('knowledge');
  const trpc = useTRPC();
  const reread = useReread();
  return useMutation(
    trpc.collections.create.mutationOptions({
      onSuccess: async ({ name }) => {
        sayDone(t('collections.created', { name }));
        onDone();
        await reread();
      },
    }),
  );
}

export function useRenameCollection(onDone: () => void) {
  const { t } = useTranslation('knowledge');
  const trpc = useTRPC();
  const reread = useReread();
  return useMutation(
    trpc.collections.update.mutationOptions({
      onSuccess: async () => {
        sayDone(t('collections.renamed'));
        onDone();
        await reread();
      },
    }),
  );
}
