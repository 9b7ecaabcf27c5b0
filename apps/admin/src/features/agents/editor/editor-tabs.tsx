import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PartTabs } from '../../../ui/part-tabs';
import { type Tab, tabs } from './draft';

const route = getRouteApi('/member/agents/agents/$agentId');

export function EditorTabs({ current, faulty }: { current: Tab; faulty: Tab[] }) {
  const { t } = useTranslation('agents');
  const navigate = route.useNavigate();
  const marked = tabs.map((name) => ({
    name,
    text: t(`tabs.${name}`),
    fault: faulty.includes(name) ? t('editor.faulty') : undefined,
  }));
  const open = (tab: Tab) =>
    void navigate({ search: { tab }, replace: true, ignoreBlocker: true, resetScroll: false });
  return <PartTabs label={t('editor.tabs')} current={current} tabs={marked} onOpen={open} />;
}
