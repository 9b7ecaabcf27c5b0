import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { ReadOnlyNote } from '../../ui/read-only-note';
import { ListSkeleton } from '../../ui/states';
import { CatalogMenu } from './catalog-menu';
import { CatalogTabs } from './catalog-tabs';
import { ItemsView } from './items-view';
import type { ViewProps } from './view-props';

const others: Record<string, ComponentType<ViewProps>> = {
  attributes: lazy(() => import('./attributes-view').then((module) => ({ default: module.AttributesView }))),
  import: lazy(() => import('./import-view').then((module) => ({ default: module.ImportView }))),
  try: lazy(() => import('./try-view').then((module) => ({ default: module.TryView }))),
};

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');

export function CatalogPage() {
  const { t } = useTranslation('catalog');
  const trpc = useTRPC();
  const { catalogId } = route.useParams();
  const navigate = route.useNavigate();
  const mayWrite = useCan('catalog:write');
  const catalog = useQuery(trpc.catalogs.get.queryOptions({ catalogId }));
  const leave = () => void navigate({ to: '/knowledge/catalogs' });
  return (
    <Page
      title={catalog.data?.name ?? t('list.name')}
      {...(catalog.data?.description && { lead: catalog.data.description })}
      wide
      actions={
        mayWrite && catalog.data && <CatalogMenu key={catalogId} catalog={catalog.data} onRemoved={leave} />
      }
    >
      <CatalogTabs />
      <ReadOnlyNote needs="catalog:write" />
      <Loaded query={catalog} skeleton={<Waiting />}>
        {(data) => <View key={data.id} catalog={data} />}
      </Loaded>
    </Page>
  );
}

function View({ catalog }: ViewProps) {
  const { view } = route.useSearch();
  const Other = others[view ?? ''];
  if (!Other) return <ItemsView catalog={catalog} />;
  return (
    <Suspense fallback={<Waiting />}>
      <Other catalog={catalog} />
    </Suspense>
  );
}

function Waiting() {
  return (
    <Card flush>
      <ListSkeleton lines={6} />
    </Card>
  );
}
