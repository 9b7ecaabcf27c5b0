import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconFilterOff, IconLink, IconListDetails } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AuditFacets } from '../../api/contract';
import type { Pages } from '../../api/use-pages';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { ShowMore } from '../../ui/show-more';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { AuditDrawer } from './audit-drawer';
import type { AuditEntryLike } from './audit-entry-like';
import { AuditFilters } from './audit-filters';
import { type AuditSearch, isFiltered } from './audit-search';
import { AuditTable } from './audit-table';

type AuditViewProps = {
  label: string;
  pages: Pages<AuditEntryLike>;
  facets: AuditFacets | undefined;
  search: AuditSearch;
  onSearch: (search: AuditSearch) => void;
  withTenant?: boolean;
};

export function AuditView({ label, pages, facets, search, onSearch, withTenant = false }: AuditViewProps) {
  const { t } = useTranslation('audit');
  const filtered = isFiltered(search);
  const opened = pages.data?.find(({ id }) => id === search.entry);
  return (
    <>
      <AuditFilters facets={facets} search={search} onSearch={onSearch} />
      <Card flush>
        <Loaded query={pages} skeleton={<ListSkeleton lines={6} />}>
          {(entries) =>
            entries.length === 0 ? (
              <Nothing filtered={filtered} onClear={() => onSearch({})} />
            ) : (
              <>
                <AuditTable
                  label={label}
                  entries={entries}
                  activeId={search.entry}
                  withTenant={withTenant}
                  onOpen={(entry) => onSearch({ ...search, entry })}
                />
                <ShowMore
                  more={pages.more}
                  pending={pages.loadingMore}
                  onMore={pages.loadMore}
                  says={pages.more ? t('loaded', { count: entries.length }) : t('end')}
                />
              </>
            )
          }
        </Loaded>
      </Card>
      <AuditDrawer
        entry={opened}
        withTenant={withTenant}
        onClose={() => {
          const { entry: _closed, ...rest } = search;
          onSearch(rest);
        }}
      />
    </>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation('audit');
  if (!filtered) return <EmptyState icon={IconListDetails} title={t('empty')} body={t('emptyBody')} />;
  return (
    <EmptyState
      icon={IconFilterOff}
      title={t('noMatch')}
      body={t('noMatchBody')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('clear')}
        </Button>
      }
    />
  );
}

/** The address holds the filters, so the address is what is shared. */
export function CopyLink() {
  const { t } = useTranslation('audit');
  const clipboard = useClipboard({ timeout: 2000 });
  return (
    <Button
      variant="default"
      leftSection={<IconLink size={16} stroke={1.75} aria-hidden />}
      onClick={() => clipboard.copy(window.location.href)}
    >
      <span aria-live="polite">{clipboard.copied ? t('linkCopied') : t('copyLink')}</span>
    </Button>
  );
}
