import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogImport } from '../../api/contract';
import classes from './imports.module.css';
import { ProblemTable, useFieldName, useHeads } from './problem-table';

type ImportRefusedProps = { catalog: Catalog; given: CatalogImport };

/** Rows that are taken, whose picture will not be shown: its address says so before anything is imported. */
export function ImportRefused({ catalog, given }: ImportRefusedProps) {
  const { t } = useTranslation('catalog');
  const fieldName = useFieldName(catalog);
  const heads = useHeads();
  const problems = given.problems.filter(({ leftOut }) => !leftOut);
  if (problems.length === 0) return null;
  const title = t('importing.refused', { count: problems.length });
  return (
    <div>
      <h3 className={classes.title}>{title}</h3>
      <p className={classes.soft}>{t('importing.refusedHint')}</p>
      <ProblemTable label={title} heads={heads} problems={problems} fieldName={fieldName} />
    </div>
  );
}
