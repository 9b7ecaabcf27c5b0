import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogImport } from '../../api/contract';
import { ScrollRegion } from '../../ui/scroll-region';
import classes from './imports.module.css';

type ProblemTableProps = {
  label: string;
  heads: readonly string[];
  problems: CatalogImport['problems'];
  fieldName: (field: string) => string;
};

export function ProblemTable({ label, heads, problems, fieldName }: ProblemTableProps) {
  return (
    <ScrollRegion label={label} low framed>
      <table className={classes.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.map(({ row, externalId, field, value, reason }) => (
            <tr key={`${row} ${field}`}>
              <td className={classes.row}>{row}</td>
              <td>{externalId}</td>
              <td>{fieldName(field)}</td>
              <td dir="auto">{value}</td>
              <td className={classes.reason}>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

export function useHeads(): string[] {
  const { t } = useTranslation('catalog');
  return (['row', 'id', 'field', 'value', 'reason'] as const).map((each) => t(`importing.problem.${each}`));
}

export function useFieldName({ attributes }: Catalog): (field: string) => string {
  const { t } = useTranslation('catalog');
  return (field) => {
    const key = field.replace(/^values\./, '').split('.')[0];
    const found = attributes.find((each) => each.key === key);
    if (found) return found.label;
    const own = (['title', 'externalId', 'description', 'url', 'image'] as const).find(
      (each) => each === field,
    );
    return own ? t(`items.fields.${own}`) : field;
  };
}
