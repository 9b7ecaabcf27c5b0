import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { When } from '../../ui/when';
import classes from './catalogs.module.css';
import { ImportState } from './import-state';
import { everyMs, isAtWork } from './import-status';

/** How the newest import of a catalog went, kept up to date while it is at work. */
export function LastImport({ catalogId }: { catalogId: string }) {
  const { t } = useTranslation('catalog');
  const trpc = useTRPC();
  const { data } = useQuery({
    ...trpc.catalogImports.list.queryOptions({ catalogId, limit: 1 }),
    refetchInterval: ({ state }) => (state.data?.items.some(isAtWork) ? everyMs : false),
  });
  const [last] = data?.items ?? [];
  if (!data) return null;
  if (!last) return <span className={classes.soft}>{t('list.never')}</span>;
  return (
    <span className={classes.state}>
      <ImportState given={last} />
      {last.finishedAt !== null && (
        <span className={classes.soft}>
          <When at={last.finishedAt} />
        </span>
      )}
    </span>
  );
}
