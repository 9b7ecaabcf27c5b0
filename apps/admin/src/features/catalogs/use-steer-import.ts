import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CatalogImport } from '../../api/contract';
import { useTRPC, useTRPCClient } from '../../api/trpc';
import { useSayTrouble } from '../../ui/use-say-trouble';

type Which = Pick<CatalogImport, 'id' | 'catalogId'>;

/** What one press does to an import; what it answers is how the import stands. */
export function useSteerImport({ id: importId, catalogId }: Which) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const onError = useSayTrouble();
  const key = { catalogId, importId };
  const onSuccess = (stands: CatalogImport) => {
    queryClient.setQueryData(trpc.catalogImports.get.queryKey(key), stands);
    return queryClient.invalidateQueries(trpc.catalogImports.list.pathFilter());
  };
  return {
    run: useMutation({ mutationFn: () => client.catalogImports.run.mutate(key), onSuccess, onError }),
    cancel: useMutation({ mutationFn: () => client.catalogImports.cancel.mutate(key), onSuccess, onError }),
    stands: onSuccess,
  };
}
