import { IconAlertCircle } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInSight } from '../../../ui/tab-row';
import { type Tab, tabs } from './draft';
import classes from './editor.module.css';

const route = getRouteApi('/member/agents/agents/$agentId');

export function EditorTabs({ current, faulty }: { current: Tab; faulty: Tab[] }) {
  const { t } = useTranslation('agents');
  const navigate = route.useNavigate();
  const nav = useInSight(current);
  return (
    <nav ref={nav} className={classes.tabs} aria-label={t('editor.tabs')}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          data-tab={tab}
          aria-current={tab === current ? 'page' : undefined}
          onClick={() =>
            void navigate({ search: { tab }, replace: true, ignoreBlocker: true, resetScroll: false })
          }
        >
          {t(`tabs.${tab}`)}
          {faulty.includes(tab) && <IconAlertCircle size={14} aria-label={t('editor.faulty')} />}
        </button>
      ))}
    </nav>
  );
}
