import type { InboxConversation } from '@parley/shared/live-member';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClockPause,
  IconFlame,
  IconRobot,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { useLiveValue } from '../../live/live-context';
import { Avatar } from '../../ui/person';
import { nameOf } from './conversation-name';
import classes from './conversation-row.module.css';
import { hasMarks } from './has-marks';
import { ShortTime } from './short-time';
import { whyCalled } from './why-called';

type RowProps = { conversation: InboxConversation; open: boolean; position: number };

/** One line of the list; a link, so that it opens in another tab too. */
export const ConversationRow = memo(({ conversation, open, position }: RowProps) => {
  const { t } = useTranslation('inbox');
  const { contact, unread } = conversation;
  const name = nameOf(contact) ?? t('nobody');
  return (
    <Link
      to="/inbox"
      search={(search) => ({ ...search, open: conversation.id })}
      preload={false}
      resetScroll={false}
      className={classes.row}
      data-row=""
      data-position={position}
      data-unread={unread > 0 || undefined}
      aria-current={open ? 'true' : undefined}
      activeProps={{}}
    >
      <Face name={name} contactId={contact.id} />
      <span className={classes.words}>
        <span className={classes.top}>
          <span className={classes.name}>{name}</span>
          <ShortTime at={conversation.lastMessageAt} />
        </span>
        <span className={classes.middle}>
          <Preview conversation={conversation} />
          {unread > 0 && (
            <span className={classes.count}>
              <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
              <span className={classes.hidden}>{t('list.unread', { count: unread })}</span>
            </span>
          )}
        </span>
        <Marks conversation={conversation} />
      </span>
    </Link>
  );
});
ConversationRow.displayName = 'ConversationRow';

function Face({ name, contactId }: { name: string; contactId: string }) {
  const { t } = useTranslation('inbox');
  const online = useLiveValue((live) => live.online[contactId] === true);
  return (
    <span className={classes.face}>
      <Avatar name={name} of={contactId} />
      {online && <span className={classes.online} role="img" aria-label={t('list.online')} />}
    </span>
  );
}

function Preview({ conversation: { id, lastMessage } }: { conversation: InboxConversation }) {
  const { t } = useTranslation('inbox');
  const typing = useLiveValue((live) => live.typing[id]?.kind === 'contact');
  if (typing) return <span className={`${classes.preview} ${classes.typing}`}>{t('list.typing')}</span>;
  if (!lastMessage) return <span className={classes.preview}>{t('list.nothingSaid')}</span>;
  const { author, text } = lastMessage;
  const who = author.kind === 'member' || author.kind === 'agent' ? author.name : null;
  return (
    <span className={classes.preview} dir="auto">
      {who === null ? text : t('list.said', { who: who.split(' ')[0] ?? who, text })}
    </span>
  );
}

function Marks({ conversation }: { conversation: InboxConversation }) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  const { status, priority, tags, assignee, snoozedUntil, answeredBy, escalation } = conversation;
  if (!hasMarks(conversation)) return null;
  return (
    <span className={classes.marks}>
      {status === 'escalated' && (
        <span className={`${classes.mark} ${classes.bad}`}>
          <IconAlertTriangle size={13} stroke={1.75} aria-hidden />
          {whyCalled(t, escalation)}
        </span>
      )}
      {answeredBy === 'agents' && status !== 'closed' && (
        <span className={classes.mark}>
          <IconRobot size={13} stroke={1.75} aria-hidden />
          {t('list.byAgents')}
        </span>
      )}
      {status === 'snoozed' && (
        <span className={classes.mark}>
          <IconClockPause size={13} stroke={1.75} aria-hidden />
          {snoozedUntil === null
            ? t('status.snoozed')
            : t('list.waking', { when: format.soon(snoozedUntil) })}
        </span>
      )}
      {status === 'closed' && (
        <span className={classes.mark}>
          <IconCircleCheck size={13} stroke={1.75} aria-hidden />
          {t('status.closed')}
        </span>
      )}
      {(priority === 'urgent' || priority === 'high') && (
        <span className={`${classes.mark} ${priority === 'urgent' ? classes.bad : classes.warn}`}>
          <IconFlame size={13} stroke={1.75} aria-hidden />
          {t(`priority.${priority}`)}
        </span>
      )}
      {tags.slice(0, 2).map((tag) => (
        <span key={tag} className={`${classes.mark} ${classes.tag}`}>
          {tag}
        </span>
      ))}
      {assignee && (
        <span
          className={`${classes.mark} ${classes.assignee}`}
          title={t('list.assignedTo', { name: assignee.name })}
        >
          {assignee.name}
        </span>
      )}
    </span>
  );
}
