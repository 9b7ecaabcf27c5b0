import { IconAddressBook, IconFilterOff } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPCClient } from '../../api/trpc';
import { usePages } from '../../api/use-pages';
import { Card } from '../../ui/card';
import { FilterRow } from '../../ui/filter-row';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { SearchField } from '../../ui/search-field';
import { ShowMore } from '../../ui/show-more';
import { SidePanel } from '../../ui/side-panel';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { ContactPanel } from './contact-panel';
import { ContactsTable } from './contacts-table';
import { contactPages } from './use-reread-contacts';

const route = getRouteApi('/member/contacts');
const pageSize = 50;

export function ContactsPage() {
  const { t } = useTranslation('contacts');
  const client = useTRPCClient();
  const { q, contact } = route.useSearch();
  const navigate = route.useNavigate();
  const contacts = usePages({
    queryKey: [...contactPages, 'list', q ?? ''],
    load: (cursor) =>
      client.contacts.list.query({ limit: pageSize, ...cursor, ...(q !== undefined && { search: q }) }),
  });
  const opened = contacts.data?.find(({ id }) => id === contact);
  const open = (id: string | undefined) =>
    void navigate({
      search: ({ contact: _before, ...rest }) => (id === undefined ? rest : { ...rest, contact: id }),
    });
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <FilterRow>
        <SearchField
          label={t('search')}
          value={q ?? ''}
          onChange={(text) => void navigate({ search: (before) => ({ ...before, q: text }), replace: true })}
        />
      </FilterRow>
      <Card flush>
        <Loaded query={contacts} skeleton={<ListSkeleton lines={6} round />}>
          {(rows) =>
            rows.length === 0 ? (
              <Nobody searched={q !== undefined} />
            ) : (
              <>
                <ContactsTable contacts={rows} activeId={contact} onOpen={open} />
                <ShowMore
                  more={contacts.more}
                  pending={contacts.loadingMore}
                  onMore={contacts.loadMore}
                  says={t('shown', { count: rows.length })}
                />
              </>
            )
          }
        </Loaded>
      </Card>
      <SidePanel
        opened={opened !== undefined}
        onClose={() => open(undefined)}
        title={opened?.name ?? opened?.email ?? t('nobody')}
      >
        {opened && <ContactPanel contactId={opened.id} />}
      </SidePanel>
    </Page>
  );
}

function Nobody({ searched }: { searched: boolean }) {
  const { t } = useTranslation('contacts');
  if (searched) return <EmptyState icon={IconFilterOff} title={t('noMatch')} body={t('noMatchBody')} />;
  return <EmptyState icon={IconAddressBook} title={t('empty')} body={t('emptyBody')} />;
}
