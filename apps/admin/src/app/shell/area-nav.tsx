import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { ZoneContext } from '../../i18n/zone-context';
import { useVisitor } from '../member';
import { NotFoundPage } from '../not-found-page';
import classes from './area-nav.module.css';
import {
  agentsPagesFor,
  knowledgePagesFor,
  type PageLink,
  platformPages,
  workspacePagesFor,
  yourPages,
} from './navigation';
import { useCredits } from './use-credits';

export function SettingsArea() {
  const { t } = useTranslation('shell');
  const visitor = useVisitor();
  const { off } = useCredits();
  const pages = workspacePagesFor(visitor).filter(({ key }) => !off || key !== 'billing');
  return (
    <div className={classes.area}>
      <AreaNav
        label={t('areas.settingsNav')}
        groups={[
          { heading: t('areas.workspace'), pages },
          { heading: t('areas.you'), pages: yourPages },
        ]}
      />
      <Outlet />
    </div>
  );
}

export function KnowledgeArea() {
  const { t } = useTranslation('shell');
  const visitor = useVisitor();
  return (
    <div className={classes.area}>
      <AreaNav
        label={t('areas.knowledgeNav')}
        groups={[{ heading: t('nav.knowledge'), pages: knowledgePagesFor(visitor) }]}
      />
      <Outlet />
    </div>
  );
}

export function AgentsArea() {
  const { t } = useTranslation('shell');
  const visitor = useVisitor();
  return (
    <div className={classes.area}>
      <AreaNav
        label={t('areas.agentsNav')}
        groups={[{ heading: t('nav.agents'), pages: agentsPagesFor(visitor) }]}
      />
      <Outlet />
    </div>
  );
}

/** The platform belongs to no workspace: its times are told in the reader's own zone. */
export function OperatorArea() {
  const { t } = useTranslation('shell');
  const { person } = useVisitor();
  if (!person.isOperator) return <NotFoundPage />;
  return (
    <ZoneContext value={null}>
      <div className={classes.area}>
        <AreaNav
          label={t('areas.operatorNav')}
          groups={[{ heading: t('areas.platform'), pages: platformPages }]}
        />
        <Outlet />
      </div>
    </ZoneContext>
  );
}

type AreaNavProps = { label: string; groups: { heading: string; pages: PageLink[] }[] };

function AreaNav({ label, groups: offered }: AreaNavProps) {
  const groups = offered.filter(({ pages }) => pages.length > 0);
  const pathname = useLocation({ select: (location) => location.pathname });
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const page = pathname.split('/').slice(0, 3).join('/');
    const current = nav.current?.querySelector(`[aria-current="page"][href$="${page}"]`);
    current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return (
    <nav ref={nav} className={classes.nav} aria-label={label}>
      {groups.map((group) => (
        <PageGroup key={group.heading} {...group} />
      ))}
    </nav>
  );
}

function PageGroup({ heading, pages }: { heading: string; pages: PageLink[] }) {
  const { t } = useTranslation('shell');
  const headingId = useId();
  return (
    <div>
      <p id={headingId} className={classes.heading}>
        {heading}
      </p>
      <ul className={classes.links} aria-labelledby={headingId}>
        {pages.map(({ key, to }) => (
          <li key={key}>
            <Link
              to={to}
              className={classes.link}
              activeOptions={{ includeSearch: false, exact: to === '/knowledge' || to === '/agents' }}
            >
              {t(`pages.${key}`)}
              {key === 'drafts' && <DraftsCount />}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const most = 99;

/** How many wait for a person’s word; open pages are told when that changes. */
function DraftsCount() {
  const { t } = useTranslation('shell');
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.drafts.list.queryOptions({ kind: 'approval', limit: most }, { retry: false }),
  );
  const count = data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <span className={classes.count}>
      <span aria-hidden="true">{data?.nextCursor ? `${most}+` : count}</span>
      <VisuallyHidden>{t('nav.drafts', { count })}</VisuallyHidden>
    </span>
  );
}
