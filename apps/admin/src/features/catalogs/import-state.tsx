import { useTranslation } from 'react-i18next';
import type { CatalogImport } from '../../api/contract';
import { Pill } from '../../ui/pill';
import classes from './catalogs.module.css';
import { importTones } from './import-status';

/** One word for how an import stands, and how many of its rows were left out. */
export function ImportState({ given: { status, counts } }: { given: CatalogImport }) {
  const { t } = useTranslation('catalog');
  return (
    <span className={classes.state}>
      <Pill tone={importTones[status]}>{t(`importing.status.${status}`)}</Pill>
      {counts.bad > 0 && (
        <span className={classes.failures}>{t('importing.leftOut', { count: counts.bad })}</span>
      )}
    </span>
  );
}
