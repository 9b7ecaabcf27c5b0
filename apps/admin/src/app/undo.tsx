import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useSayTrouble } from '../ui/use-say-trouble';
import classes from './undo.module.css';
import { createUndoQueue, type Deferred, type UndoQueue } from './undo-queue';

const UndoContext = createContext<UndoQueue | null>(null);
const graceMs = 10_000;

/** Ten seconds to change one's mind; leaving the page ends them early, and does what was asked. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const sayTrouble = useSayTrouble();
  const queryClient = useQueryClient();
  const [queue] = useState(() =>
    createUndoQueue(async (_id, error) => {
      if (error !== null) sayTrouble(error);
      await queryClient.invalidateQueries();
    }),
  );
  useEffect(() => {
    window.addEventListener('pagehide', queue.commitAll);
    return () => window.removeEventListener('pagehide', queue.commitAll);
  }, [queue]);
  return <UndoContext value={queue}>{children}</UndoContext>;
}

function useQueue(): UndoQueue {
  const queue = useContext(UndoContext);
  if (!queue) throw new Error('There is no undo queue above this component.');
  return queue;
}

export function useWaiting(): ReadonlySet<string> {
  const queue = useQueue();
  return useSyncExternalStore(queue.subscribe, queue.waiting);
}

export function useDefer(): (deferred: Deferred & { says: string }) => void {
  const queue = useQueue();
  const { t } = useTranslation();
  return ({ says, ...deferred }) => {
    const id = `undo-${deferred.id}`;
    const takeBack = () => {
      queue.undo(deferred.id);
      notifications.hide(id);
    };
    queue.add(deferred);
    notifications.show({
      id,
      autoClose: graceMs,
      onClose: () => queue.commit(deferred.id),
      message: (
        <div className={classes.line}>
          <span>{says}</span>
          <Button size="compact-sm" variant="light" onClick={takeBack}>
            {t('actions.undo')}
          </Button>
        </div>
      ),
    });
  };
}
