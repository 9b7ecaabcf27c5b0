import { getRouteApi, linkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TabRow } from '../../ui/tab-row';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');
const views = ['items', 'attributes', 'import', 'try'] as const;

export function CatalogTabs() {
  const { t } = useTranslation('catalog');
  const { catalogId } = route.useParams();
  const { view } = route.useSearch();
  const current = views.find((each) => each === view) ?? 'items';
  const to = '/knowledge/catalogs/$catalogId' as const;
  const tabs = views.map((name) => ({
    name,
    text: t(`tabs.${name}`),
    link: linkOptions({ to, params: { catalogId }, search: name === 'items' ? {} : { view: name } }),
  }));
  return <TabRow label={t('tabs.label')} current={current} tabs={tabs} />;
}
