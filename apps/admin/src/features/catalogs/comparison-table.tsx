import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../api/contract';
import { ScrollRegion } from '../../ui/scroll-region';
import { Picture } from './thumb';
import classes from './try.module.css';

const none = '–';

type ComparisonTableProps = { label: string; comparison: Comparison; pictures?: boolean };

/** Things side by side; the best of a row says so in words too. */
export function ComparisonTable({ label, comparison, pictures = false }: ComparisonTableProps) {
  const { t } = useTranslation('catalog');
  const { columns, rows } = comparison;
  return (
    <ScrollRegion label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, title, picture }) => (
              <th key={id} scope="col" dir="auto">
                {pictures && <Picture at={picture} />}
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label: name, cells, best }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {columns.map(({ id }, at) => {
                const text = cells[at]?.text ?? null;
                const isBest = best.includes(at);
                return (
                  <td key={id} dir="auto" data-best={isBest ? '' : undefined}>
                    {text ?? <span className={classes.none}>{none}</span>}
                    {isBest && <span className={classes.best}>{t('try.best')}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
