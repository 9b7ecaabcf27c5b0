import '../styles-rest';
import { Notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { ZoneContext } from '../../i18n/zone-context';
import { LiveContext } from '../../live/live-context';
import { createLiveStore } from '../../live/live-store';
import { useTabState } from '../context';
import { type Visitor, VisitorContext } from '../member';
import { UndoProvider } from '../undo';
import { Bars } from './bars';
import { Commands } from './commands';
import { BottomTabs, Rail, TopBar } from './rail';
import classes from './shell.module.css';

const LiveConnection = lazy(() =>
  import('../../live/live-connection').then((module) => ({ default: module.LiveConnection })),
);

export function Shell() {
  const { t } = useTranslation('shell');
  const visitor = useLastVisitor();
  const [live] = useState(createLiveStore);
  if (!visitor) return null;
  const { workspace } = visitor;
  return (
    <VisitorContext value={visitor}>
      <ZoneContext value={workspace?.timeZone ?? null}>
        <LiveContext value={live}>
          <UndoProvider>
            <Commands>
              <a href="#content" className={classes.skip}>
                {t('skip')}
              </a>
              <Suspense>
                {workspace && <LiveConnection key={workspace.id} workspaceId={workspace.id} />}
              </Suspense>
              <div className={classes.shell}>
                <Rail />
                <TopBar />
                <div className={classes.content}>
                  <Bars />
                  <main id="content" tabIndex={-1} className={classes.main}>
                    <Suspense key={workspace?.id ?? 'nowhere'}>
                      <Outlet />
                    </Suspense>
                    <div id="overlays" />
                  </main>
                </div>
                <BottomTabs />
              </div>
              <Notifications position="bottom-right" limit={3} containerWidth={400} />
            </Commands>
          </UndoProvider>
        </LiveContext>
      </ZoneContext>
    </VisitorContext>
  );
}

/** The visitor as last known: an ended session is told by a bar, not by an emptied page. */
function useLastVisitor(): Visitor | null {
  const trpc = useTRPC();
  const { shown } = useTabState();
  const me = useQuery(trpc.me.get.queryOptions());
  const fresh = me.data ? toVisitor(me.data, shown) : null;
  const [last, setLast] = useState(fresh);
  if (fresh && (fresh.person !== last?.person || fresh.workspace !== last?.workspace)) setLast(fresh);
  return fresh ?? last;
}

function toVisitor({ person, workspace, workspaces }: Me, shown: string | null): Visitor | null {
  const here = (workspace?.id ?? null) === shown;
  return person && here ? { person, workspace, workspaces } : null;
}
