import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { TypedConfirm } from '../../ui/typed-confirm';
import { useReread } from './use-reread';

type RemoveCollectionProps = { collection: Collection; onClose: () => void };

export function RemoveCollection({ collection: { id, name }, onClose }: RemoveCollectionProps) {
  const { t } = useTranslation('knowledge');
  const trpc = useTRPC();
  const reread = useReread();
  const remove = useMutation(
    trpc.collections.remove.mutationOptions({
      onSuccess: async () => {
        sayDone(t('collections.removed', { name }));
        onClose();
        await reread();
      },
    }),
  );
  return (
    <TypedConfirm
      opened
      onClose={onClose}
      title={t('collections.removeTitle', { name })}
      body={t('collections.removeBody')}
      word={name}
      action={t('collections.removeAction')}
      onConfirm={() => remove.mutate({ id })}
      pending={remove.isPending}
      error={remove.error}
    />
  );
}
