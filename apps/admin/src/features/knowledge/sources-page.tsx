import { Button } from '@mantine/core';
import { IconBooks, IconFilterOff, IconFolders } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { type Pages, usePages } from '../../api/use-pages';
import { useCan } from '../../app/member';
import { useWaiting } from '../../app/undo';
import { Card } from '../../ui/card';
import { DropHere } from '../../ui/drop-here';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { ReadOnlyNote } from '../../ui/read-only-note';
import { ShowMore } from '../../ui/show-more';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { useFileDrop } from '../../ui/use-file-drop';
import { AddDialogs } from './add-dialogs';
import { AddMenu } from './add-menu';
import { SourceDrawer } from './source-drawer';
import { kinds, states } from './source-kinds';
import { SourcesFilters } from './sources-filters';
import { SourcesTable } from './sources-table';
import { UploadsCard } from './uploads-card';
import { useCollectionName } from './use-collections';
import { useFileUploads } from './use-file-uploads';
import { useImporting } from './use-importing';
import { knowledgePages } from './use-reread';

const route = getRouteApi('/member/knowledge/knowledge');
const pageSize = 50;

export function SourcesPage() {
  const { t } = useTranslation('knowledge');
  const mayWrite = useCan('knowledge:write');
  const { source: openId, add, ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const sources = useSources(filters);
  const uploads = useFileUploads();
  const take = (files: File[]) => uploads.upload(files, filters.collection ?? null);
  const dropping = useFileDrop(mayWrite, take);
  const open = (id: string | undefined) =>
    void navigate({
      search: ({ source: _before, ...rest }) => (id === undefined ? rest : { ...rest, source: id }),
    });
  const begin = (way: string | undefined) =>
    void navigate({
      search: ({ add: _before, ...rest }) => (way === undefined ? rest : { ...rest, add: way }),
    });
  const filtered = Object.values(filters).some((value) => value !== undefined);
  const bare = sources.data?.length === 0 && !filtered;
  return (
    <Page
      title={t('sources.title')}
      lead={t('sources.lead')}
      wide
      actions={
        mayWrite && (
          <>
            <Button
              variant="default"
              leftSection={<IconFolders size={16} stroke={1.75} aria-hidden />}
              onClick={() => begin('collections')}
            >
              {t('collections.manage')}
            </Button>
            <AddMenu onAdd={begin} onFiles={take} />
          </>
        )
      }
    >
      <ReadOnlyNote needs="knowledge:write" />
      {!bare && <SourcesFilters />}
      <UploadsCard {...uploads} />
      <Card flush>
        <List
          sources={sources}
          filtered={filtered}
          openId={openId}
          onOpen={open}
          onDiscover={() => begin('discover')}
        />
      </Card>
      <SourceDrawer sourceId={openId} onClose={() => open(undefined)} />
      {mayWrite && (
        <AddDialogs way={add} collectionId={filters.collection} onClose={() => begin(undefined)} />
      )}
      {dropping && <DropInto collectionId={filters.collection} />}
    </Page>
  );
}

type Filters = { q?: string; collection?: string; kind?: string; status?: string };

function useSources(filters: Filters): Pages<Source> {
  const client = useTRPCClient();
  const waiting = useWaiting();
  const importing = useImporting();
  const { q, collection } = filters;
  const kind = kinds.find((each) => each === filters.kind);
  const status = states.find((each) => each === filters.status);
  const pages = usePages({
    queryKey: [...knowledgePages, 'sources', q, collection, kind, status],
    load: (cursor) =>
      client.sources.list.query({
        limit: pageSize,
        ...cursor,
        ...(q !== undefined && { search: q }),
        ...(collection !== undefined && { collectionId: collection }),
        ...(kind && { kind }),
        ...(status && { status }),
      }),
  });
  const data = pages.data
    ?.filter(({ id }) => !waiting.has(id))
    .map((source) => importing.get(source.id) ?? source);
  return { ...pages, data };
}

type ListProps = {
  sources: Pages<Source>;
  filtered: boolean;
  openId: string | undefined;
  onOpen: (id: string) => void;
  onDiscover: () => void;
};

function List({ sources, filtered, openId, onOpen, onDiscover }: ListProps) {
  const { t } = useTranslation('knowledge');
  return (
    <Loaded query={sources} skeleton={<ListSkeleton lines={6} round />}>
      {(rows) =>
        rows.length === 0 ? (
          <Nothing filtered={filtered} onDiscover={onDiscover} />
        ) : (
          <>
            <SourcesTable sources={rows} activeId={openId} onOpen={onOpen} />
            <ShowMore
              more={sources.more}
              pending={sources.loadingMore}
              onMore={sources.loadMore}
              says={t('sources.shown', { count: rows.length })}
            />
          </>
        )
      }
    </Loaded>
  );
}

function Nothing({ filtered, onDiscover }: { filtered: boolean; onDiscover: () => void }) {
  const { t } = useTranslation('knowledge');
  const mayWrite = useCan('knowledge:write');
  if (filtered)
    return <EmptyState icon={IconFilterOff} title={t('sources.noMatch')} body={t('sources.noMatchBody')} />;
  if (!mayWrite)
    return <EmptyState icon={IconBooks} title={t('sources.empty')} body={t('sources.emptyRead')} />;
  return (
    <EmptyState
      icon={IconBooks}
      title={t('sources.empty')}
      body={t('sources.emptyBody')}
      action={<Button onClick={onDiscover}>{t('add.discover')}</Button>}
    />
  );
}

function DropInto({ collectionId }: { collectionId: string | undefined }) {
  const { t } = useTranslation('knowledge');
  const name = useCollectionName()(collectionId ?? '');
  const into = name === '' ? [] : [t('drop.into', { name })];
  return <DropHere title={t('drop.here')} lines={[t('drop.kinds'), ...into]} />;
}
