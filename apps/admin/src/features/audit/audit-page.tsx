import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC, useTRPCClient } from '../../api/trpc';
import { usePages } from '../../api/use-pages';
import { useMember } from '../../app/member';
import { Page } from '../../ui/page';
import { toFilter } from './audit-search';
import { AuditView, CopyLink } from './audit-view';

const route = getRouteApi('/member/settings/settings/audit');

export function AuditPage() {
  const { t } = useTranslation('audit');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { workspace } = useMember();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const facets = useQuery(trpc.audit.facets.queryOptions());
  const filter = toFilter(search, workspace.timeZone);
  const pages = usePages({
    queryKey: trpc.audit.list.infiniteQueryKey(filter),
    load: (cursor) => client.audit.list.query({ ...filter, ...cursor }),
  });
  return (
    <Page title={t('title')} lead={t('lead')} actions={<CopyLink />} wide>
      <AuditView
        label={t('title')}
        facets={facets.data}
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        pages={pages}
      />
    </Page>
  );
}
