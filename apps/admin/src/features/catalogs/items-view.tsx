import { Button } from '@mantine/core';
import { IconFilterOff, IconPackages, IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/member';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { ShowMore } from '../../ui/show-more';
import { Row } from '../../ui/stack';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { ItemDrawer } from './item-drawer';
import { ItemsBar } from './items-bar';
import { ItemsChosen } from './items-chosen';
import { ItemsTable } from './items-table';
import { useColumns } from './use-columns';
import { useGo } from './use-go';
import { useItems } from './use-items';
import type { ViewProps } from './view-props';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');

export function ItemsView({ catalog }: ViewProps) {
  const { t } = useTranslation('catalog');
  const { item } = route.useSearch();
  const go = useGo();
  const items = useItems();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { shown, keys, setKeys } = useColumns(catalog);
  const open = (id: string | undefined) => go({ item: id });
  const total = items.first?.total ?? 0;
  const bare = catalog.items === 0 && total === 0;
  const there = items.data?.filter(({ id }) => chosen.has(id)) ?? [];
  return (
    <>
      {!bare && (
        <ItemsBar
          catalog={catalog}
          found={items.first}
          columns={keys}
          onColumns={setKeys}
          onAdd={() => open('new')}
        />
      )}
      <Card flush>
        <Loaded query={items} skeleton={<ListSkeleton lines={6} round />}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing bare={bare} onAdd={() => open('new')} />
            ) : (
              <>
                <ItemsTable
                  items={rows}
                  attributes={shown}
                  activeId={item}
                  chosen={chosen}
                  onChoose={setChosen}
                  onOpen={open}
                />
                <ShowMore
                  more={items.more}
                  pending={items.loadingMore}
                  onMore={items.loadMore}
                  says={t('items.shown', { count: rows.length, total: Math.max(total, rows.length) })}
                />
              </>
            )
          }
        </Loaded>
      </Card>
      <ItemsChosen catalogId={catalog.id} chosen={there} onDone={() => setChosen(new Set())} />
      <ItemDrawer catalog={catalog} itemId={item} onClose={() => open(undefined)} />
    </>
  );
}

function Nothing({ bare, onAdd }: { bare: boolean; onAdd: () => void }) {
  const { t } = useTranslation('catalog');
  const mayWrite = useCan('catalog:write');
  if (!bare)
    return <EmptyState icon={IconFilterOff} title={t('items.noMatch')} body={t('items.noMatchBody')} />;
  return (
    <EmptyState
      icon={IconPackages}
      title={t('items.empty')}
      body={t(mayWrite ? 'items.emptyBody' : 'items.emptyRead')}
      action={mayWrite && <Ways onAdd={onAdd} />}
    />
  );
}

function Ways({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation('catalog');
  const { catalogId } = route.useParams();
  return (
    <Row>
      <ButtonLink to="/knowledge/catalogs/$catalogId" params={{ catalogId }} search={{ view: 'import' }}>
        {t('items.bring')}
      </ButtonLink>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        onClick={onAdd}
      >
        {t('items.add')}
      </Button>
    </Row>
  );
}
