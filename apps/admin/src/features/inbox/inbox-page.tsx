import { Button, VisuallyHidden } from '@mantine/core';
import { IconCircleCheck, IconFilterOff, IconInbox, IconMessages } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type Ref, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../live/live-context';
import { ButtonLink } from '../../ui/button-link';
import { EmptyState, ErrorState, ListSkeleton } from '../../ui/states';
import type { ComposerHandle } from './composer';
import { ConversationList, type ListHandle } from './conversation-list';
import type { DeedMenu } from './deed-bar';
import { Details } from './details';
import { createDrafts } from './drafts';
import classes from './inbox.module.css';
import { setEye } from './inbox-cache';
import { cleared, type InboxSearch, isNarrowed, viewOf } from './inbox-search';
import { ListHead } from './list-head';
import { Thread } from './thread';
import { useConversations } from './use-conversations';
import { useInboxKeys } from './use-inbox-keys';

const route = getRouteApi('/member/inbox');

/** List, thread and context, side by side where there is room, one at a time where there is not. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [drafts] = useState(createDrafts);
  const [menu, setMenu] = useState<DeedMenu>(null);
  const [details, setDetails] = useState(false);
  const list = useRef<ListHandle>(null);
  const composer = useRef<ComposerHandle>(null);
  const query = useConversations(search);
  const conversations = query.conversations ?? [];
  const openId = search.open;
  useWatch(openId);

  const onSearch = (next: InboxSearch) => void navigate({ search: next, replace: true });
  const open = (id: string | undefined) => {
    const { open: _before, ...rest } = search;
    setMenu(null);
    setDetails(false);
    void navigate({ search: id === undefined ? rest : { ...rest, open: id }, resetScroll: false });
  };
  useInboxKeys({
    conversations,
    openId,
    list,
    composer,
    menu,
    open,
    onMenu: setMenu,
    onDetails: () => setDetails(!details),
  });

  return (
    <div className={classes.inbox} data-fills={openId === undefined ? 'list' : 'thread'}>
      <VisuallyHidden>
        <h1 tabIndex={-1}>{t('title')}</h1>
      </VisuallyHidden>
      <div className={classes.columns} data-open={openId === undefined ? undefined : ''}>
        <section className={classes.list} aria-label={t('title')}>
          <ListHead search={search} onSearch={onSearch} />
          <ListBody query={query} search={search} onSearch={onSearch} listRef={list} />
        </section>
        {openId === undefined ? (
          <div className={classes.none}>
            <EmptyState icon={IconMessages} title={t('thread.none')} body={t('thread.noneBody')} />
          </div>
        ) : (
          <div className={classes.thread}>
            <Thread
              key={openId}
              id={openId}
              drafts={drafts}
              composer={composer}
              menu={menu}
              onMenu={setMenu}
              onBack={() => open(undefined)}
              onDetails={() => setDetails(!details)}
            />
            <Details key={`about-${openId}`} id={openId} opened={details} onClose={() => setDetails(false)} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Tells the others which conversation this member has before the eyes. */
function useWatch(openId: string | undefined): void {
  const live = useLive();
  const queryClient = useQueryClient();
  useEffect(() => {
    live.watch(openId ?? null);
    setEye(queryClient, { me: live.get().memberId, openId: openId ?? null });
    return () => live.watch(null);
  }, [live, queryClient, openId]);
}

type ListBodyProps = {
  query: ReturnType<typeof useConversations>;
  search: InboxSearch;
  onSearch: (search: InboxSearch) => void;
  listRef: Ref<ListHandle>;
};

function ListBody({ query, search, onSearch, listRef }: ListBodyProps) {
  const { conversations } = query;
  if (conversations === undefined) {
    if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
    return <ListSkeleton lines={6} round />;
  }
  if (conversations.length === 0) return <Nothing search={search} onSearch={onSearch} />;
  return (
    <ConversationList
      ref={listRef}
      conversations={conversations}
      openId={search.open}
      more={query.hasNextPage}
      loadingMore={query.isFetchingNextPage}
      onMore={() => void query.fetchNextPage()}
    />
  );
}

function Nothing({ search, onSearch }: Pick<ListBodyProps, 'search' | 'onSearch'>) {
  const { t } = useTranslation('inbox');
  if (isNarrowed(search)) {
    return (
      <EmptyState
        icon={IconFilterOff}
        title={t('list.noMatch')}
        body={t('list.noMatchBody')}
        action={
          <Button variant="default" onClick={() => onSearch(cleared(search))}>
            {t('list.clear')}
          </Button>
        }
      />
    );
  }
  if (viewOf(search) !== 'all') {
    return <EmptyState icon={IconCircleCheck} title={t('list.done')} body={t('list.doneBody')} />;
  }
  return (
    <EmptyState
      icon={IconInbox}
      title={t('list.empty')}
      body={t('list.emptyBody')}
      action={<ButtonLink to="/settings/messenger">{t('list.emptyAction')}</ButtonLink>}
    />
  );
}
