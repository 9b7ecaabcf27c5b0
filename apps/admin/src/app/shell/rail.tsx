import { ActionIcon } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useVisitor } from '../member';
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
    </Link>
  ));
}

function currentOf(area: AreaLink, pathname: string) {
  return isWithin(area, pathname) ? { 'aria-current': 'true' as const } : { 'aria-current': undefined };
}
