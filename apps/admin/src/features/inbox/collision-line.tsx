import { Button } from '@mantine/core';
import type { InboxConversation, Onlooker } from '@parley/shared/live-member';
import { IconEye, IconHandStop, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { useLiveValue } from '../../live/live-context';
import classes from './thread.module.css';
import { useColleagues } from './use-choices';
import type { Deeds } from './use-deeds';

const alone: Onlooker[] = [];

type CollisionProps = { conversation: InboxConversation; deeds: Deeds };

/** Before two people answer at once: who else is here, who writes, whose conversation it is. */
export function CollisionLine({ conversation, deeds }: CollisionProps) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  const { me } = useColleagues();
  const here = useLiveValue((live) => live.onlookers[conversation.id] ?? alone);
  const others = here.filter(({ memberId }) => memberId !== me?.id);
  const writing = others.filter(({ typing }) => typing);
  const { assignee } = conversation;
  const theirs = assignee !== null && assignee.memberId !== me?.id ? assignee.name : null;
  const names = (people: Onlooker[]) => format.list(people.map(({ name }) => name));
  if (others.length === 0 && (assignee === null || theirs === null)) return null;

  const typing = writing.length > 0;
  const Icon = typing ? IconPencil : IconEye;
  const says =
    others.length > 0
      ? t('collision.looks', { count: others.length, names: names(others) })
      : t('collision.theirs', { name: theirs ?? '' });
  return (
    <div className={`${classes.collision} ${typing ? classes.types : ''}`} role="status">
      <Icon size={16} stroke={1.75} aria-hidden />
      <p>{typing ? t('collision.types', { names: names(writing) }) : says}</p>
      {theirs !== null && me && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconHandStop size={14} stroke={1.75} aria-hidden />}
          onClick={() => deeds.assign({ memberId: me.id, name: me.name })}
        >
          {t('deeds.takeOver')}
        </Button>
      )}
    </div>
  );
}
