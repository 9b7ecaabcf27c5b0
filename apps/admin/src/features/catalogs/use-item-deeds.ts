import { useTranslation } from 'react-i18next';
import type { CatalogItem } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { useDefer } from '../../app/undo';

/** Gone from the list at once, from the catalog a little later. */
export function useRemoveItem(): (item: CatalogItem) => void {
  const { t } = useTranslation('catalog');
  const client = useTRPCClient();
  const defer = useDefer();
  return ({ id, catalogId, title }) =>
    defer({
      id,
      commit: () => client.catalogItems.remove.mutate({ catalogId, itemId: id }),
      says: t('items.removed', { name: title }),
    });
}
