import type { Me } from '../api/contract';
import { explain } from '../api/explain';
import { hearOtherTabs } from '../api/tab';
import type { AppContext } from './context';

type Watched = Pick<AppContext, 'tab' | 'queryClient' | 'trpc'>;
export type SessionWatch = { heard(error: unknown): void };

/** Notices when the session ends or moves on, from refusals, from other tabs, from a fresh look. */
export function watchSession({ tab, queryClient, trpc }: Watched): SessionWatch {
  const options = trpc.me.get.queryOptions();
  const compare = (me: Me | undefined) => {
    const { shown } = tab.get();
    if (!me || shown === null) return;
    if (!me.person) tab.expire();
    else if (me.workspace?.id !== shown) tab.moved();
  };
  const look = () => queryClient.invalidateQueries({ queryKey: options.queryKey }, { cancelRefetch: false });

  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success' && isMe(event.query.queryKey)) {
      compare(event.query.state.data as Me | undefined);
    }
  });
  hearOtherTabs((news) => {
    if (tab.get().shown === null) return;
    if (news === 'signed-out') tab.expire();
    else void look();
  });

  return {
    heard: (error) => {
      const { kind } = explain(error);
      if (kind === 'unauthenticated') tab.expire();
      if (kind === 'conflict' || kind === 'suspended') void look();
    },
  };

  function isMe(queryKey: readonly unknown[]): boolean {
    return JSON.stringify(queryKey) === JSON.stringify(options.queryKey);
  }
}
