import { ActionIcon, Tooltip } from '@mantine/core';
import type { InboxConversation } from '@parley/shared/live-member';
import { IconArrowLeft, IconInfoCircle, IconRobot } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { useLiveValue } from '../../live/live-context';
import { Pill } from '../../ui/pill';
import { When } from '../../ui/when';
import { DeedBar, type DeedMenu } from './deed-bar';
import classes from './thread-head.module.css';
import type { Deeds } from './use-deeds';
import { whyCalled } from './why-called';

type ThreadHeadProps = {
  conversation: InboxConversation;
  contactName: string;
  deeds: Deeds | null;
  remove: (() => void) | null;
  menu: DeedMenu;
  onMenu: (menu: DeedMenu) => void;
  onBack: () => void;
  onDetails: () => void;
};

export function ThreadHead({
  conversation,
  contactName,
  deeds,
  remove,
  menu,
  onMenu,
  onBack,
  onDetails,
}: ThreadHeadProps) {
  const { t } = useTranslation('inbox');
  return (
    <header className={classes.head}>
      <ActionIcon
        className={classes.back}
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('thread.back')}
        onClick={onBack}
      >
        <IconArrowLeft className={classes.turns} size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
      <button type="button" className={classes.who} onClick={onDetails} title={t('deeds.details')}>
        <span className={classes.name}>{contactName}</span>
        <span className={classes.state}>
          <State conversation={conversation} />
        </span>
      </button>
      {deeds && (
        <DeedBar conversation={conversation} deeds={deeds} remove={remove} menu={menu} onMenu={onMenu} />
      )}
      <Tooltip label={t('deeds.details')}>
        <ActionIcon
          className={classes.details}
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t('deeds.details')}
          onClick={onDetails}
        >
          <IconInfoCircle size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}

/** Why a person was called, and for whom. */
function Called({ escalation }: { escalation: NonNullable<InboxConversation['escalation']> }) {
  const { t } = useTranslation('inbox');
  const { queue } = escalation;
  return (
    <span>
      {whyCalled(t, escalation)}
      {queue !== null && ` · ${t('called.queue', { queue })}`}
    </span>
  );
}

const tones = { open: 'good', escalated: 'bad', snoozed: 'warn', closed: 'neutral' } as const;

function State({ conversation }: { conversation: InboxConversation }) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  const { status, snoozedUntil, waitingSince, contact, answeredBy, escalation } = conversation;
  const online = useLiveValue((live) => live.online[contact.id] === true);
  return (
    <>
      <Pill tone={tones[status]}>{t(`status.${status}`)}</Pill>
      {answeredBy === 'agents' && status !== 'closed' && (
        <span className={classes.online}>
          <IconRobot size={14} stroke={1.75} aria-hidden />
          {t('thread.agentsAnswer')}
        </span>
      )}
      {escalation && <Called escalation={escalation} />}
      {status === 'snoozed' && snoozedUntil !== null && (
        <span>{t('list.waking', { when: format.soon(snoozedUntil) })}</span>
      )}
      {waitingSince !== null && status !== 'closed' && (
        <span>
          {t('thread.waiting')} <When at={waitingSince} />
        </span>
      )}
      {online && (
        <span className={classes.online}>
          <i aria-hidden="true" />
          {t('list.online')}
        </span>
      )}
    </>
  );
}
