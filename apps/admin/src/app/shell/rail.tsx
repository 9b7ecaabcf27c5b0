import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCounts } from '../../features/inbox/use-counts';
import { useVisitor } from '../member';
import { tellUnread } from '../unread-title';
import { modKey } from './keys';
import { type AreaLink, areasFor, isWithin } from './navigation';
import { PersonMenu } from './person-menu';
import classes from './shell.module.css';
import { useCommands } from './use-commands';
import { WorkspaceSwitcher } from './workspace-switcher';

export function Rail() {
  const { t } = useTranslation('shell');
  const { openPalette } = useCommands();
  return (
    <section className={classes.rail} aria-label={t('nav.region')}>
      <WorkspaceSwitcher />
      <button type="button" className={classes.search} onClick={openPalette}>
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span>{t('palette.open')}</span>
        <kbd className={classes.kbd}>{`${modKey()} K`}</kbd>
      </button>
      <nav className={classes.nav} aria-label={t('nav.label')}>
        <AreaLinks />
      </nav>
      <div className={classes.grow} />
      <PersonMenu withName />
    </section>
  );
}

export function TopBar() {
  const { t } = useTranslation('shell');
  const { openPalette } = useCommands();
  return (
    <section className={classes.top} aria-label={t('nav.region')}>
      <div className={classes.grow}>
        <WorkspaceSwitcher />
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('palette.open')}
        onClick={openPalette}
      >
        <IconSearch size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
      <PersonMenu />
    </section>
  );
}

export function BottomTabs() {
  const { t } = useTranslation('shell');
  return (
    <nav className={classes.tabs} aria-label={t('nav.label')}>
      <AreaLinks />
    </nav>
  );
}

function AreaLinks() {
  const { t } = useTranslation('shell');
  const visitor = useVisitor();
  const pathname = useLocation({ select: (location) => location.pathname });
  return areasFor(visitor).map((area) => (
    <Link key={area.key} to={area.to} className={classes.link} {...currentOf(area, pathname)}>
      <area.icon size={18} stroke={1.75} aria-hidden />
      {t(`nav.${area.key}`)}
      {area.key === 'inbox' && <UnreadCount />}
    </Link>
  ));
}

/** Conversations with something nobody has read; the tab's title says the same number. */
function UnreadCount() {
  const { t } = useTranslation('shell');
  const unread = useCounts()?.unread ?? 0;
  useEffect(() => {
    tellUnread(unread);
    return () => tellUnread(0);
  }, [unread]);
  if (unread === 0) return null;
  return (
    <span className={classes.unread}>
      <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
      <VisuallyHidden>{t('nav.unread', { count: unread })}</VisuallyHidden>
    </span>
  );
}

function currentOf(area: AreaLink, pathname: string) {
  return isWithin(area, pathname) ? { 'aria-current': 'true' as const } : { 'aria-current': undefined };
}
