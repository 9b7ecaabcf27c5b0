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
import { type Member, MemberContext } from '../member';
import { UndoProvider } from '../undo';
import { Bars } from './bars';
import { Commands } from './commands';
import { BottomTabs, Rail, TopBar } from './rail';
import classes from './shell.module.css';

export function Shell() {
  const { t } = useTranslation();
  const member = useLastMember();
  if (!member) return null;
  return (
    <MemberContext value={member}>
      <ZoneContext value={member.workspace.timeZone}>
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
                  <Suspense key={member.workspace.id}>
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
    </MemberContext>
  );
}

/** The member as last known: an ended session is told by a bar, not by an emptied page. */
function useLastMember(): Member | null {
  const trpc = useTRPC();
  const { shown } = useTabState();
  const me = useQuery(trpc.me.get.queryOptions());
  const fresh = me.data && me.data.workspace?.id === shown ? toMember(me.data) : null;
  const [last, setLast] = useState(fresh);
  if (fresh && (fresh.person !== last?.person || fresh.workspace !== last?.workspace)) setLast(fresh);
  return fresh ?? last;
}

function toMember({ person, workspace, workspaces }: Me): Member | null {
  return person && workspace ? { person, workspace, workspaces } : null;
}
