import { Button } from '@mantine/core';
import { IconFilterOff, IconMessage2Bolt, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SavedReply } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { useWaiting } from '../../app/undo';
import { Card } from '../../ui/card';
import { FilterRow } from '../../ui/filter-row';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { ReadOnlyNote } from '../../ui/read-only-note';
import { SearchField } from '../../ui/search-field';
import { EmptyState } from '../../ui/states';
import { matching } from './matching';
import { RepliesTable } from './replies-table';
import { ReplyDialog } from './reply-dialog';

const route = getRouteApi('/member/settings/settings/saved-replies');
const isNew = 'new';

export function SavedRepliesPage() {
  const { t } = useTranslation('savedReplies');
  const trpc = useTRPC();
  const mayWrite = useCan('conversations:write');
  const waiting = useWaiting();
  const { q, reply } = route.useSearch();
  const navigate = route.useNavigate();
  const open = (id: string | undefined) =>
    void navigate({
      search: ({ reply: _before, ...rest }) => (id === undefined ? rest : { ...rest, reply: id }),
    });
  const replies = useQuery({
    ...trpc.savedReplies.list.queryOptions(),
    select: ({ items }) => items,
  });
  const kept = replies.data?.filter(({ id }) => !waiting.has(id));
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={() => open(isNew)}>
      {t('add')}
    </Button>
  );
  const opened = reply === isNew ? mayWrite && { text: '' } : kept?.find(({ id }) => id === reply);
  return (
    <Page title={t('title')} lead={t('lead')} actions={kept?.length === 0 ? undefined : add}>
      <ReadOnlyNote needs="conversations:write" />
      {kept !== undefined && kept.length > 0 && (
        <FilterRow>
          <SearchField
            label={t('search')}
            value={q ?? ''}
            onChange={(text) =>
              void navigate({ search: (before) => ({ ...before, q: text }), replace: true })
            }
          />
        </FilterRow>
      )}
      <Card flush>
        <Loaded query={{ ...replies, data: kept }}>
          {(rows) => <Found replies={rows} q={q} activeId={reply} onOpen={open} add={add} />}
        </Loaded>
      </Card>
      {opened && (
        <ReplyDialog key={reply} reply={opened} readOnly={!mayWrite} onClose={() => open(undefined)} />
      )}
    </Page>
  );
}

type FoundProps = {
  replies: SavedReply[];
  q: string | undefined;
  activeId: string | undefined;
  onOpen: (id: string) => void;
  add: React.ReactNode;
};

function Found({ replies, q, activeId, onOpen, add }: FoundProps) {
  const { t } = useTranslation('savedReplies');
  const found = matching(replies, q ?? '');
  if (replies.length === 0)
    return <EmptyState icon={IconMessage2Bolt} title={t('empty')} body={t('emptyBody')} action={add} />;
  if (found.length === 0)
    return <EmptyState icon={IconFilterOff} title={t('noMatch')} body={t('noMatchBody')} />;
  return <RepliesTable replies={found} activeId={activeId} onOpen={onOpen} />;
}
