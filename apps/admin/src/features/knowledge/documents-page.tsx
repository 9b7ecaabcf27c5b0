import { IconFileText, IconFilterOff } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPCClient } from '../../api/trpc';
import { usePages } from '../../api/use-pages';
import { useWaiting } from '../../app/undo';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { FilterRow } from '../../ui/filter-row';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { ReadOnlyNote } from '../../ui/read-only-note';
import { SearchField } from '../../ui/search-field';
import { ShowMore } from '../../ui/show-more';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { TextButton } from '../../ui/text-link';
import { CollectionFilter } from './collection-filter';
import { DocumentsTable } from './documents-table';
import { knowledgePages } from './use-reread';

const route = getRouteApi('/member/knowledge/knowledge/documents');
const pageSize = 50;

export function DocumentsPage() {
  const { t } = useTranslation('knowledge');
  const client = useTRPCClient();
  const waiting = useWaiting();
  const { q, collection, source } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (name: 'q' | 'collection' | 'source', value: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, [name]: value }), replace: true });
  const documents = usePages({
    queryKey: [...knowledgePages, 'documents', q, collection, source],
    load: (cursor) =>
      client.documents.list.query({
        limit: pageSize,
        ...cursor,
        ...(q !== undefined && { search: q }),
        ...(collection !== undefined && { collectionId: collection }),
        ...(source !== undefined && { sourceId: source }),
      }),
  });
  const data = documents.data?.filter(({ id }) => !waiting.has(id));
  const filtered = [q, collection, source].some((value) => value !== undefined);
  return (
    <Page title={t('documents.title')} lead={t('documents.lead')} wide>
      <ReadOnlyNote needs="knowledge:write" />
      <FilterRow>
        <SearchField label={t('documents.search')} value={q ?? ''} onChange={(text) => change('q', text)} />
        <CollectionFilter value={collection} onChange={(id) => change('collection', id)} />
        {source !== undefined && (
          <TextButton onClick={() => change('source', undefined)}>{t('documents.allSources')}</TextButton>
        )}
      </FilterRow>
      <Card flush>
        <Loaded query={{ ...documents, data }} skeleton={<ListSkeleton lines={6} />}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing filtered={filtered} />
            ) : (
              <>
                <DocumentsTable documents={rows} />
                <ShowMore
                  more={documents.more}
                  pending={documents.loadingMore}
                  onMore={documents.loadMore}
                  says={t('documents.shown', { count: rows.length })}
                />
              </>
            )
          }
        </Loaded>
      </Card>
    </Page>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('knowledge');
  if (filtered)
    return (
      <EmptyState icon={IconFilterOff} title={t('documents.noMatch')} body={t('documents.noMatchBody')} />
    );
  return (
    <EmptyState
      icon={IconFileText}
      title={t('documents.empty')}
      body={t('documents.emptyBody')}
      action={<ButtonLink to="/knowledge">{t('documents.emptyAction')}</ButtonLink>}
    />
  );
}
