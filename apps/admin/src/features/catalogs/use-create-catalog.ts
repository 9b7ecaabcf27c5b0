import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPCClient } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { useSendItems } from './send-items';
import { type StartName, starts } from './starts';
import { useRereadCatalogs } from './use-catalogs';

type Wanted = { name: string; start: StartName; file: File | null };

/** From a file, the next thing to see is what its columns are; else what the catalog knows of a thing. */
export function useCreateCatalog() {
  const { t } = useTranslation('catalog');
  const client = useTRPCClient();
  const navigate = useNavigate();
  const reread = useRereadCatalogs();
  const send = useSendItems();
  return useMutation({
    mutationFn: async ({ name, start, file }: Wanted) => {
      if (start !== 'file' || !file) {
        const { nouns, attributes } = starts[start === 'file' ? 'blank' : start];
        const created = await client.catalogs.create.mutate({ name, nouns, attributes });
        return { catalogId: created.id, search: { view: 'attributes' } };
      }
      const { id: catalogId } = await client.catalogs.create.mutate({ name });
      const sent = await send({ catalogId, file }).catch(async (error: unknown) => {
        await client.catalogs.remove.mutate({ catalogId });
        throw error;
      });
      return { catalogId, search: { view: 'import', import: sent.id } };
    },
    onSuccess: async ({ catalogId, search }, { name }) => {
      sayDone(t('create.done', { name }));
      await reread();
      await navigate({ to: '/knowledge/catalogs/$catalogId', params: { catalogId }, search });
    },
  });
}
