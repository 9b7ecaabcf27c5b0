import { Button } from '@mantine/core';
import { IconLayoutGrid, IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/member';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { ReadOnlyNote } from '../../ui/read-only-note';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { CatalogsTable } from './catalogs-table';
import { useCatalogs } from './use-catalogs';

const NewCatalog = lazy(() => import('./new-catalog').then((module) => ({ default: module.NewCatalog })));

const route = getRouteApi('/member/knowledge/knowledge/catalogs');

export function CatalogsPage() {
  const { t } = useTranslation('catalog');
  const mayWrite = useCan('catalog:write');
  const { add } = route.useSearch();
  const navigate = route.useNavigate();
  const catalogs = useCatalogs();
  const begin = () => void navigate({ search: { add: 'catalog' } });
  const create = (
    <Button leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={begin}>
      {t('list.add')}
    </Button>
  );
  const bare = catalogs.data?.items.length === 0;
  return (
    <Page title={t('list.title')} lead={t('list.lead')} wide actions={mayWrite && !bare && create}>
      <ReadOnlyNote needs="catalog:write" />
      <Card flush>
        <Loaded query={catalogs} skeleton={<ListSkeleton lines={4} />}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState
                icon={IconLayoutGrid}
                title={t('list.empty')}
                body={t(mayWrite ? 'list.emptyBody' : 'list.emptyRead')}
                action={mayWrite && create}
              />
            ) : (
              <CatalogsTable catalogs={items} />
            )
          }
        </Loaded>
      </Card>
      <Suspense>
        {mayWrite && add !== undefined && <NewCatalog onClose={() => void navigate({ search: {} })} />}
      </Suspense>
    </Page>
  );
}
