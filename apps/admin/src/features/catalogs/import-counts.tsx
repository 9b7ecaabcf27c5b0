import { useTranslation } from 'react-i18next';
import type { CatalogImport } from '../../api/contract';
import { useFormat } from '../../i18n/use-format';
import classes from './imports.module.css';

const parts = ['new', 'changed', 'same', 'removed', 'bad'] as const;

/** What becomes, or became, of the rows. */
export function ImportCounts({ counts }: { counts: CatalogImport['counts'] }) {
  const { t } = useTranslation('catalog');
  const format = useFormat();
  return (
    <dl className={classes.counts}>
      {parts.map((part) => (
        <div key={part} data-part={counts[part] > 0 ? part : undefined}>
          <dt>{t(`importing.counts.${part}`)}</dt>
          <dd>{format.number(counts[part])}</dd>
        </div>
      ))}
    </dl>
  );
}
