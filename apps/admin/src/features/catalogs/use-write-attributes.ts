import { useMutation } from '@tanstack/react-query';
import type { Attribute } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { useRereadCatalogs } from './use-catalogs';

/** Attributes are written all together. Without a form that shows it, trouble is said aloud. */
export function useWriteAttributes(catalogId: string, { quiet = false } = {}) {
  const client = useTRPCClient();
  const reread = useRereadCatalogs();
  const sayTrouble = useSayTrouble();
  return useMutation({
    mutationFn: ({ attributes }: { attributes: Attribute[] }) =>
      client.catalogs.update.mutate({ catalogId, attributes }),
    onSuccess: () => reread(),
    ...(!quiet && { onError: sayTrouble }),
  });
}
