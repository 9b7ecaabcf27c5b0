import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './catalogs.module.css';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');
const views = ['items', 'attributes', 'import', 'try'] as const;

/** The sides of one catalog, each with an address of its own. */
export function CatalogTabs() {
  const { t } = useTranslation('catalog');
  const { catalogId } = route.useParams();
  const { view } = route.useSearch();
  const current = views.find((each) => each === view) ?? 'items';
  return (
    <nav className={classes.tabs} aria-label={t('tabs.label')}>
      {views.map((each) => (
        <Link
          key={each}
          to="/knowledge/catalogs/$catalogId"
          params={{ catalogId }}
          search={each === 'items' ? {} : { view: each }}
          className={classes.tab}
          activeOptions={{ includeSearch: true, exact: true }}
          activeProps={{ 'aria-current': undefined }}
          aria-current={each === current ? 'page' : undefined}
        >
          {t(`tabs.${each}`)}
        </Link>
      ))}
    </nav>
  );
}
