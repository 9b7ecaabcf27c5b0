import '../styles-rest';
import { Notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { ZoneContext } from '../../i18n/zone-context';
import { useTabState } from '../context';
import { type Visitor, VisitorContext } from '../member';
import { UndoProvider } from '../undo';
import { Bars } from './bars';
import { Commands } from './commands';
import { BottomTabs, Rail, TopBar } from './rail';
import classes from './shell.module.css';

export function Shell() {
  const { t } = useTranslation();
  const visitor = useLastVisitor();
  if (!visitor) return null;
  return (
    <VisitorContext value={visitor}>
      <ZoneContext value={visitor.workspace?.timeZone ?? null}>
        <UndoProvider>
          <Commands>
            <a href="#content" className={classes.skip}>
              {t('skip')}
            </a>
            <div className={classes.shell}>
              <Rail />
              <TopBar />
              <div className={classes.content}>
                <Bars />
                <main id="content" tabIndex={-1} className={classes.main}>
                  <Suspense key={visitor.workspace?.id ?? 'nowhere'}>
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
