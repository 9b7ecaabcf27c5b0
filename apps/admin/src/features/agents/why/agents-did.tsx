import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { Loaded } from '../../../ui/loaded';
import { When } from '../../../ui/when';
import { outcomeOf } from './outcomes';
import classes from './why.module.css';
import { TurnPanel } from './why-panel';

type Turn = Output['why']['turns']['items'][number];

/** Every turn of agents in a conversation, those that said nothing too; one of them opens in its place. */
export function AgentsDid({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const turns = useQuery(trpc.why.turns.queryOptions({ conversationId }));
  const [turnId, setTurnId] = useState<string | null>(null);
  if (turnId !== null)
    return (
      <div className={classes.trace}>
        <Button
          className={classes.back}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconArrowLeft size={14} stroke={2} aria-hidden />}
          onClick={() => setTurnId(null)}
        >
          {t('why.back')}
        </Button>
        <TurnPanel conversationId={conversationId} turnId={turnId} />
      </div>
    );
  return (
    <Loaded query={turns}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={classes.soft}>{t('why.noTurns')}</p>
        ) : (
          <ol className={classes.turns}>
            {items.map((turn) => (
              <li key={turn.id}>
                <TurnButton turn={turn} onOpen={() => setTurnId(turn.id)} />
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}

function TurnButton({ turn, onOpen }: { turn: Turn; onOpen: () => void }) {
  const { t } = useTranslation('agents');
  const outcome = outcomeOf(turn.outcome);
  return (
    <button type="button" className={classes.turn} onClick={onOpen}>
      <span className={classes.outcome}>{t(`outcomes.${outcome}`)}</span>
      <span className={classes.turnAsked} dir="auto">
        {turn.asked}
      </span>
      <span className={classes.soft}>
        {turn.agent && <bdi>{turn.agent.name}</bdi>} <When at={turn.createdAt} />
      </span>
    </button>
  );
}
