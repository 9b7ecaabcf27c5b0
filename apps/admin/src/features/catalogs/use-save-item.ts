import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogItem } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { type ItemDraft, valuesOf } from './item-draft';
import { useRereadCatalogs } from './use-catalogs';

type Saving = { catalog: Catalog; item: CatalogItem | null; onClose: () => void };

export function useSaveItem({ catalog, item, onClose }: Saving) {
  const { t } = useTranslation('catalog');
  const client = useTRPCClient();
  const reread = useRereadCatalogs();
  return useMutation({
    mutationFn: (draft: ItemDraft) => {
      const { externalId, title, description } = draft;
      const fields = { externalId, title, description, url: draft.url.trim(), image: draft.image.trim() };
      const sent = { catalogId: catalog.id, ...fields, values: valuesOf(catalog.attributes, draft, item) };
      return item
        ? client.catalogItems.update.mutate({ ...sent, itemId: item.id })
        : client.catalogItems.create.mutate(sent);
    },
    onSuccess: async ({ title }) => {
      sayDone(t(item ? 'items.saved' : 'items.added', { name: title }));
      onClose();
      await reread();
    },
  });
}
