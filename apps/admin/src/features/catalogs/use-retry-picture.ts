import { useMutation } from '@tanstack/react-query';
import type { CatalogItem } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { useRereadCatalogs } from './use-catalogs';

/** Whether it worked, the item says. */
export function useRetryPicture({ id: itemId, catalogId }: CatalogItem) {
  const client = useTRPCClient();
  const reread = useRereadCatalogs();
  return useMutation({
    mutationFn: () => client.catalogItems.retryPicture.mutate({ catalogId, itemId }),
    onSuccess: () => reread(),
    onError: useSayTrouble(),
  });
}
