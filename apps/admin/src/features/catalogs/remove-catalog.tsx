import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Catalog } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { TypedConfirm } from '../../ui/typed-confirm';
import { useRereadCatalogs } from './use-catalogs';

type RemoveCatalogProps = { catalog: Catalog; onClose: () => void; onRemoved?: () => void };

export function RemoveCatalog({ catalog: { id, name, items }, onClose, onRemoved }: RemoveCatalogProps) {
  const { t } = useTranslation('catalog');
  const trpc = useTRPC();
  const reread = useRereadCatalogs();
  const remove = useMutation(
    trpc.catalogs.remove.mutationOptions({
      onSuccess: async () => {
        sayDone(t('remove.done', { name }));
        onClose();
        onRemoved?.();
        await reread();
      },
    }),
  );
  return (
    <TypedConfirm
      opened
      onClose={onClose}
      title={t('remove.title', { name })}
      body={t('remove.body', { count: items })}
      word={name}
      action={t('remove.action')}
      onConfirm={() => remove.mutate({ catalogId: id })}
      pending={remove.isPending}
      error={remove.error}
    />
  );
}
