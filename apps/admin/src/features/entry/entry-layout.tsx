import { IconQuote } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../ui/mark';
import classes from './entry-layout.module.css';

/** The way in: one thing to do, beside a glimpse of what it is for. */
export function EntryLayout() {
  const { t } = useTranslation();
  return (
    <div className={classes.layout}>
      <div className={classes.main}>
        <header>
          <a href="/" className={classes.brand}>
            <Mark size={24} />
            {t('product')}
          </a>
        </header>
        <main className={classes.column}>
          <Outlet />
          <div id="overlays" />
        </main>
      </div>
      <Glimpse />
    </div>
  );
}

function Glimpse() {
  const { t } = useTranslation('entry');
  return (
    <aside className={classes.aside} aria-label={t('aside.title')}>
      <p className={classes.asideTitle}>{t('aside.title')}</p>
      <ul className={classes.talk}>
        <li className={`${classes.line} ${classes.own}`}>
          <p className={classes.bubble}>{t('aside.visitor')}</p>
        </li>
        <li className={classes.line}>
          <span className={classes.who}>
            <span className={classes.dot} />
            {t('aside.agentName')}
          </span>
          <div className={classes.bubble}>
            {t('aside.answer')}
            <div>
              <span className={classes.source}>
                <IconQuote size={12} aria-hidden />
                {t('aside.source')}
              </span>
            </div>
          </div>
        </li>
        <li className={`${classes.line} ${classes.person}`}>
          <span className={classes.who}>
            <span className={classes.dot} />
            {t('aside.personName')}
          </span>
          <p className={classes.bubble}>{t('aside.person')}</p>
        </li>
      </ul>
      <p className={classes.caption}>{t('aside.caption')}</p>
    </aside>
  );
}
