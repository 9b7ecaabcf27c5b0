import type { NoteView } from '@parley/shared/live-member';
import type { Message, SystemEvent } from '@parley/shared/message';
import { IconNote, IconRobot } from '@tabler/icons-react';
import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, dayOf } from '../../i18n/day';
import { guessTimeZone } from '../../i18n/time-zones';
import { useFormat } from '../../i18n/use-format';
import { ZoneContext } from '../../i18n/zone-context';
import { Avatar } from '../../ui/person';
import { AgentFace } from './agent-face';
import type { Run } from './build-thread';
import { Markdown } from './markdown';
import { MessageBodyView } from './message-body';
import classes from './thread-items.module.css';
import { hasTurn, WhyReply } from './why-reply';

export function DayMark({ at }: { at: string }) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  const zone = useContext(ZoneContext) ?? guessTimeZone();
  const today = dayOf(Date.now(), zone);
  const day = dayOf(Date.parse(at), zone);
  const said = day === today ? t('thread.today') : null;
  const words = said ?? (day === addDays(today, -1) ? t('thread.yesterday') : format.day(at));
  return (
    <div className={classes.mark}>
      <time dateTime={day}>{words}</time>
    </div>
  );
}

export function UnreadMark() {
  const { t } = useTranslation('inbox');
  return (
    <div className={`${classes.mark} ${classes.fresh}`}>
      <span>{t('thread.unread')}</span>
    </div>
  );
}

export function SystemLine({ message }: { message: Message }) {
  const format = useFormat();
  const words = useSystemWords();
  if (message.body.kind !== 'system') return null;
  const { event, name, text } = message.body;
  return (
    <p className={classes.system}>
      {words(event, name)}
      {text !== null && <q dir="auto">{text}</q>}
      <time dateTime={message.createdAt} title={format.exact(message.createdAt)}>
        {format.time(message.createdAt)}
      </time>
    </p>
  );
}

/** What has a name to it is told with the name where there is one. */
const named = {
  closed: 'closedBy',
  reopened: 'reopenedBy',
  assigned: 'assignedTo',
  joined: 'joined',
} as const;

function useSystemWords(): (event: SystemEvent, name: string | null) => string {
  const { t } = useTranslation('inbox');
  return (event, name) => {
    if (name !== null && event in named) return t(`system.${named[event as keyof typeof named]}`, { name });
    return event === 'joined' ? t('system.joinedSomeone') : t(`system.${event}`);
  };
}

export function NoteItem({ note }: { note: NoteView }) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  return (
    <article className={classes.note}>
      <p className={classes.noteBy}>
        <IconNote size={14} stroke={1.75} aria-hidden />
        {t('thread.noteBy', { name: note.author.name })}
        <time dateTime={note.createdAt} title={format.exact(note.createdAt)}>
          {format.time(note.createdAt)}
        </time>
      </p>
      <Markdown text={note.text} />
    </article>
  );
}

type MessageItemProps = {
  message: Message;
  run: Run;
  contactName: string;
  /** What stands below the last message of a run, instead of its time. */
  foot?: ReactNode;
  faint?: boolean;
  onPicture: (fileId: string) => void;
};

export function MessageItem({ message, run, contactName, foot, faint = false, onPicture }: MessageItemProps) {
  const format = useFormat();
  const { author } = message;
  const theirs = author.kind === 'contact';
  const name = theirs || author.kind === 'system' ? contactName : author.name;
  const names = [
    classes.message,
    theirs ? classes.theirs : classes.ours,
    run.first ? classes.first : '',
    run.last ? classes.last : '',
    faint ? classes.faint : '',
  ];
  return (
    <article className={names.filter(Boolean).join(' ')} aria-label={name}>
      {theirs && (
        <span className={classes.face}>{run.last && <Avatar name={name} small of={author.id} />}</span>
      )}
      <div className={classes.column}>
        {run.first && !theirs && <Speaker message={message} name={name} />}
        <div
          className={`${classes.bubble} ${message.body.kind === 'image' ? classes.bare : ''}`}
          title={format.exact(message.createdAt)}
        >
          <MessageBodyView message={message} onPicture={onPicture} />
        </div>
        {(run.last || hasTurn(message)) && (
          <div className={classes.foot}>
            <time dateTime={message.createdAt}>{format.time(message.createdAt)}</time>
            {foot}
            {hasTurn(message) && <WhyReply message={message} />}
          </div>
        )}
      </div>
    </article>
  );
}

function Speaker({ message: { author }, name }: { message: Message; name: string }) {
  const { t } = useTranslation('inbox');
  return (
    <p className={classes.speaker}>
      {author.kind === 'agent' && <AgentFace agentId={author.id} />}
      {name}
      {author.kind === 'agent' && (
        <span className={classes.ai}>
          <IconRobot size={12} stroke={2} aria-hidden />
          {t('thread.ai')}
        </span>
      )}
    </p>
  );
}
