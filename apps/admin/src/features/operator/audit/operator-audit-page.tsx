import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
import { guessTimeZone } from '../../../i18n/time-zones';
import { Page } from '../../../ui/page';
import { toFilter } from '../../audit/audit-search';
import { AuditView, CopyLink } from '../../audit/audit-view';

const route = getRouteApi('/member/operator/operator/audit');

export function OperatorAuditPage() {
  const { t } = useTranslation('audit');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const facets = useQuery(trpc.operator.audit.facets.queryOptions());
  const filter = toFilter(search, guessTimeZone());
  const pages = usePages({
    queryKey: trpc.operator.audit.list.infiniteQueryKey(filter),
    load: (cursor) => client.operator.audit.list.query({ ...filter, ...cursor }),
  });
  return (
    <Page title={t('platformTitle')} lead={t('platformLead')} actions={<CopyLink />} wide>
      <AuditView
        label={t('platformTitle')}
        facets={facets.data}
        search={search}
        withTenant
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        pages={pages}
      />
    </Page>
  );
}
