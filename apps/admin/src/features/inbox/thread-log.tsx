import { Button } from '@mantine/core';
import type { InboxConversation, NoteView } from '@parley/shared/live-member';
import type { Message } from '@parley/shared/message';
import { IconArrowDown, IconCheck, IconChecks } from '@tabler/icons-react';
import { useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { guessTimeZone } from '../../i18n/time-zones';
import { ZoneContext } from '../../i18n/zone-context';
import { useLiveValue } from '../../live/live-context';
import { buildThread, type ThreadItem } from './build-thread';
import { ComingAnswer } from './coming-answer';
import { Lightbox, picturesOf } from './lightbox';
import { PendingItems } from './pending-items';
import { DayMark, MessageItem, NoteItem, SystemLine, UnreadMark } from './thread-items';
import classes from './thread-log.module.css';
import { usePending } from './use-reply';
import { useStickyScroll } from './use-sticky-scroll';

type ThreadLogProps = {
  conversation: InboxConversation;
  contactName: string;
  messages: Message[];
  notes: NoteView[];
  more: boolean;
  loadingMore: boolean;
  onMore: () => void;
  onEnd: (seq: number) => void;
};

/** What scrolls is reached by the keyboard too. */
const reachable = { tabIndex: 0 };

/** What was said, from the first loaded message to the last, staying at the end as long as the reader is there. */
export function ThreadLog(props: ThreadLogProps) {
  const { conversation, contactName, messages, notes, more, onEnd } = props;
  const { t } = useTranslation('inbox');
  const zone = useContext(ZoneContext) ?? guessTimeZone();
  const [readSeq] = useState(conversation.teamReadSeq);
  const [pictureId, setPictureId] = useState<string | null>(null);
  const pending = usePending(conversation.id, messages);
  const items = useMemo(
    () => buildThread({ messages, notes, timeZone: zone, readSeq }),
    [messages, notes, zone, readSeq],
  );
  const lastSeq = messages.at(-1)?.seq ?? 0;
  const scroll = useStickyScroll({ items, pending, lastSeq, onEnd });
  const lastOurs = messages.findLast(({ author }) => author.kind === 'member' || author.kind === 'agent');
  const pictures = useMemo(() => picturesOf(messages), [messages]);

  return (
    <div className={classes.frame}>
      <section
        ref={scroll.ref}
        className={classes.scroller}
        aria-label={t('thread.log')}
        {...reachable}
        onScroll={scroll.onScroll}
      >
        <div ref={scroll.contentRef} className={classes.content} role="log">
          <Beginning {...props} />
          {items.map((item) => (
            <Item
              key={item.key}
              item={item}
              contactName={contactName}
              receipt={item.kind === 'message' && item.message === lastOurs ? conversation : null}
              onPicture={setPictureId}
            />
          ))}
          <PendingItems pending={pending} contactName={contactName} />
          <ComingAnswer conversationId={conversation.id} />
          <TypingLine conversationId={conversation.id} contactName={contactName} />
        </div>
      </section>
      {!scroll.atEnd && (more || items.length > 0) && <Jump fresh={scroll.fresh} onJump={scroll.toEnd} />}
      <Lightbox pictures={pictures} openId={pictureId} onOpen={setPictureId} />
    </div>
  );
}

type ItemProps = {
  item: ThreadItem;
  contactName: string;
  /** The conversation, for the one message that says whether it was seen. */
  receipt: InboxConversation | null;
  onPicture: (fileId: string) => void;
};

function Item({ item, contactName, receipt, onPicture }: ItemProps) {
  switch (item.kind) {
    case 'day':
      return <DayMark at={item.at} />;
    case 'unread':
      return <UnreadMark />;
    case 'system':
      return <SystemLine message={item.message} />;
    case 'note':
      return <NoteItem note={item.note} />;
    case 'message':
      return (
        <MessageItem
          message={item.message}
          run={receipt ? { ...item.run, last: true } : item.run}
          contactName={contactName}
          onPicture={onPicture}
          foot={receipt && <Receipt seen={receipt.contactReadSeq >= item.message.seq} />}
        />
      );
  }
}

function Receipt({ seen }: { seen: boolean }) {
  const { t } = useTranslation('inbox');
  const Icon = seen ? IconChecks : IconCheck;
  return (
    <span className={classes.receipt}>
      <Icon size={14} stroke={1.75} aria-hidden />
      {seen ? t('thread.seen') : t('thread.delivered')}
    </span>
  );
}

function Beginning({ more, loadingMore, onMore }: ThreadLogProps) {
  const { t } = useTranslation('inbox');
  if (!more) return <p className={classes.beginning}>{t('thread.beginning')}</p>;
  return (
    <div className={classes.beginning}>
      <Button variant="default" size="compact-sm" loading={loadingMore} onClick={onMore}>
        {t('thread.loadOlder')}
      </Button>
    </div>
  );
}

function TypingLine({ conversationId, contactName }: { conversationId: string; contactName: string }) {
  const { t } = useTranslation('inbox');
  const author = useLiveValue((live) => live.typing[conversationId]);
  const isComing = useLiveValue((live) => live.drafts[conversationId] !== undefined);
  if (author?.kind !== 'contact' && (author?.kind !== 'agent' || isComing)) return null;
  const name = author.kind === 'agent' ? author.name : contactName;
  return (
    <p className={classes.typing} role="status">
      <span className={classes.dots} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {t(author.kind === 'agent' ? 'thread.coming' : 'thread.typing', { name })}
    </p>
  );
}

function Jump({ fresh, onJump }: { fresh: number; onJump: () => void }) {
  const { t } = useTranslation('inbox');
  return (
    <div className={classes.jump}>
      <Button
        size="compact-md"
        radius="xl"
        variant={fresh > 0 ? 'filled' : 'default'}
        leftSection={<IconArrowDown size={14} stroke={2} aria-hidden />}
        onClick={onJump}
      >
        {fresh > 0 ? t('thread.newOnes', { count: fresh }) : t('thread.jump')}
      </Button>
    </div>
  );
}
