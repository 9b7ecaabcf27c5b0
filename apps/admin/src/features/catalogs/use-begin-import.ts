import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useSendItems } from './send-items';
import { useRereadCatalogs } from './use-catalogs';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');

/** A file on its way, and how much of it has arrived. */
export function useBeginImport(catalogId: string) {
  const navigate = route.useNavigate();
  const send = useSendItems();
  const reread = useRereadCatalogs();
  const [share, setShare] = useState(0);
  const begin = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      return send({ catalogId, file, onSent: setShare });
    },
    onSuccess: async ({ id }) => {
      await navigate({ search: { view: 'import', import: id } });
      await reread();
    },
  });
  return { ...begin, share };
}
