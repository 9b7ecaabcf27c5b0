import { Button } from '@mantine/core';
import { IconFilterOff, IconReceipt } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
import { useMember } from '../../../app/member';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState, ListSkeleton } from '../../../ui/states';
import { billingRoute } from '../use-billing';
import { EntryDrawer } from './entry-drawer';
import { LedgerFilters } from './ledger-filters';
import { isFiltered, type LedgerSearch, toFilter } from './ledger-search';
import { LedgerTable } from './ledger-table';

const atOnce = 50;

export function LedgerView() {
  const { t } = useTranslation('billing');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { workspace } = useMember();
  const search: LedgerSearch = billingRoute.useSearch();
  const navigate = billingRoute.useNavigate();
  const go = (next: LedgerSearch) =>
    void navigate({ search: { ...next, view: 'ledger' }, replace: true, resetScroll: false });
  const filter = toFilter(search, workspace.timeZone);
  const pages = usePages({
    queryKey: trpc.billing.entries.infiniteQueryKey({ ...filter, limit: atOnce }),
    load: (cursor) => client.billing.entries.query({ ...filter, limit: atOnce, ...cursor }),
  });
  const opened = pages.data?.find(({ number }) => String(number) === search.entry);
  return (
    <>
      <LedgerFilters search={search} filter={filter} onSearch={go} />
      <Card flush>
        <Loaded query={pages} skeleton={<ListSkeleton lines={6} />}>
          {(entries) =>
            entries.length === 0 ? (
              <Nothing filtered={isFiltered(search)} onClear={() => go({})} />
            ) : (
              <>
                <LedgerTable
                  entries={entries}
                  activeId={search.entry}
                  onOpen={(entry) => go({ ...search, entry })}
                />
                <ShowMore
                  more={pages.more}
                  pending={pages.loadingMore}
                  onMore={pages.loadMore}
                  says={pages.more ? t('ledger.shown', { count: entries.length }) : t('ledger.end')}
                />
              </>
            )
          }
        </Loaded>
      </Card>
      <EntryDrawer
        entry={opened}
        onClose={() => {
          const { entry: _closed, ...rest } = search;
          go(rest);
        }}
      />
    </>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation('billing');
  if (!filtered)
    return <EmptyState icon={IconReceipt} title={t('ledger.empty')} body={t('ledger.emptyBody')} />;
  return (
    <EmptyState
      icon={IconFilterOff}
      title={t('ledger.noMatch')}
      body={t('ledger.noMatchBody')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('ledger.clear')}
        </Button>
      }
    />
  );
}
