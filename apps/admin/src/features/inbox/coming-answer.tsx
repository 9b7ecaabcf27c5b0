import { IconRobot } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLiveValue } from '../../live/live-context';
import { AgentFace } from './agent-face';
import classes from './thread-items.module.css';

/** What an agent is about to say, for whoever looks on. Screen readers are told the message, once it is said. */
export function ComingAnswer({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('inbox');
  const draft = useLiveValue((live) => live.drafts[conversationId]);
  if (!draft) return null;
  const { author } = draft;
  const name = 'name' in author ? author.name : '';
  return (
    <article
      className={`${classes.message} ${classes.ours} ${classes.first} ${classes.last} ${classes.faint}`}
      aria-live="off"
      aria-label={name}
    >
      <div className={classes.column}>
        <p className={classes.speaker}>
          {author.kind === 'agent' && <AgentFace agentId={author.id} />}
          <IconRobot size={12} stroke={2} aria-hidden />
          {t('thread.coming', { name })}
        </p>
        <div className={`${classes.bubble} ${classes.coming}`} dir="auto">
          {draft.text}
        </div>
      </div>
    </article>
  );
}
