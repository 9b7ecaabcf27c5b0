import type { InboxConversation } from '@parley/shared/live-member';
import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/member';
import { isFindKey, isOurs, isSuggestKey } from '../../app/shell/keys';
import { singleKeysWanted } from '../../app/shell/single-keys';
import { type OfferedCommand, useOfferCommands } from '../../app/shell/use-commands';
import type { ComposerHandle } from './composer';
import type { ListHandle } from './conversation-list';
import { nameOf } from './conversation-name';
import type { DeedMenu } from './deed-bar';
import { findConversation } from './inbox-cache';
import { useColleagues } from './use-choices';
import { type Deeds, useDeedsOf } from './use-deeds';

type KeysOptions = {
  conversations: InboxConversation[];
  openId: string | undefined;
  list: RefObject<ListHandle | null>;
  composer: RefObject<ComposerHandle | null>;
  menu: DeedMenu;
  open: (id: string | undefined) => void;
  onMenu: (menu: DeedMenu) => void;
  onDetails: () => void;
};

type Run = () => void;

/** The inbox by the keyboard; the palette offers the same deeds in words. */
export function useInboxKeys(options: KeysOptions): void {
  const deedsNow = useKeyDeeds(options);
  const walks = walksOf(options);
  useOfferCommands(() => deedsNow().commands);
  const press = useEffectEvent((key: string): boolean => {
    const run = walks[key] ?? deedsNow().keys[key];
    run?.();
    return run !== undefined;
  });
  const write = useEffectEvent((event: KeyboardEvent): boolean => {
    const deed = writingDeedOf(event);
    if (deed) options.composer.current?.[deed]();
    return deed !== null && options.composer.current !== null;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (write(event)) return event.preventDefault();
      if (!isOurs(event) || (event.key !== 'Escape' && !singleKeysWanted())) return;
      if (press(event.key)) event.preventDefault();
    };
    // Before the menus hear of it: whoever closes a menu by Escape does not mean the conversation.
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
}

function writingDeedOf(event: KeyboardEvent): 'find' | 'suggest' | null {
  if (isFindKey(event)) return 'find';
  return isSuggestKey(event) ? 'suggest' : null;
}

/** In the list j and k move along it; with a conversation before the eyes they open its neighbours. */
function walksOf({ conversations, openId, list, open, menu }: KeysOptions): Record<string, Run> {
  const openAt = conversations.findIndex(({ id }) => id === openId);
  const walk = (step: 1 | -1) => () => {
    const focused = list.current?.focused() ?? -1;
    const from = focused === -1 ? openAt : focused;
    const to = from === -1 ? 0 : Math.min(conversations.length - 1, Math.max(0, from + step));
    const next = conversations[to];
    if (!next) return;
    if (focused === -1 && openAt !== -1) open(next.id);
    else list.current?.focus(to);
  };
  const search = () => document.querySelector<HTMLElement>('[data-list-search]')?.focus();
  const back = () => {
    open(undefined);
    if (openAt !== -1) list.current?.focus(openAt);
  };
  return {
    j: walk(1),
    k: walk(-1),
    '/': search,
    ...(openId !== undefined && menu === null && { Escape: back }),
  };
}

type KeyDeeds = { keys: Record<string, Run | undefined>; commands: OfferedCommand[] };

const nothing: KeyDeeds = { keys: {}, commands: [] };

/** What can be done with the open conversation as it is when a key is pressed, not as it was last drawn. */
function useKeyDeeds({ openId, composer, onMenu, onDetails }: KeysOptions): () => KeyDeeds {
  const { t } = useTranslation('inbox');
  const queryClient = useQueryClient();
  const mayWrite = useCan('conversations:write');
  const { me } = useColleagues();
  const deedsOf = useDeedsOf();
  return () => {
    if (openId === undefined) return nothing;
    const conversation = findConversation(queryClient, openId);
    if (!conversation || !mayWrite) return { keys: { i: onDetails }, commands: [] };

    const deeds = deedsOf(conversation);
    const name = nameOf(conversation.contact) ?? t('nobody');
    const closed = conversation.status === 'closed';
    const mine = me !== null && conversation.assignee?.memberId === me.id;
    const finish = closed ? deeds.reopen : deeds.close;
    const take = () => assignToMe(deeds, mine, me);
    const turnOver = turnOverOf(conversation, deeds, t);
    const commands: OfferedCommand[] = [
      { id: 'reply', label: t('palette.reply', { name }), run: () => composer.current?.write('reply') },
      { id: 'find', label: t('finder.title'), run: () => composer.current?.find() },
      { id: 'suggest', label: t('composer.suggest'), run: () => composer.current?.suggest() },
      { id: 'note', label: t('palette.note'), run: () => composer.current?.write('note') },
      { id: 'take', label: mine ? t('palette.handBack') : t('palette.take'), run: take },
      ...(turnOver ? [{ id: 'turnOver', ...turnOver }] : []),
      { id: 'finish', label: closed ? t('palette.reopen') : t('palette.close'), run: finish },
      { id: 'assign', label: t('palette.assign'), run: () => onMenu('assign') },
      { id: 'snooze', label: t('palette.snooze'), run: () => onMenu('snooze') },
      { id: 'priority', label: t('palette.priority'), run: () => onMenu('priority') },
      { id: 'tags', label: t('palette.tags'), run: () => onMenu('tags') },
    ];
    const runs = Object.fromEntries(commands.map(({ id, run }) => [id, run]));
    const keys: Record<string, Run | undefined> = {
      r: runs.reply,
      n: runs.note,
      m: runs.take,
      o: runs.turnOver,
      e: runs.finish,
      a: runs.assign,
      s: runs.snooze,
      p: runs.priority,
      t: runs.tags,
      i: onDetails,
    };
    return { keys, commands };
  };
}

function turnOverOf({ answeredBy, status }: InboxConversation, deeds: Deeds, t: TFunction<'inbox'>) {
  if (answeredBy === 'agents') return { label: t('palette.takeFromAgents'), run: deeds.takeFromAgents };
  if (status === 'closed') return null;
  return { label: t('palette.giveToAgents'), run: deeds.giveToAgents };
}

function assignToMe(deeds: Deeds, mine: boolean, me: { id: string; name: string } | null): void {
  if (mine) deeds.assign(null);
  else if (me) deeds.assign({ memberId: me.id, name: me.name });
}
