import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogImport } from '../../api/contract';
import { ScrollRegion } from '../../ui/scroll-region';
import { Row } from '../../ui/stack';
import classes from './imports.module.css';
import { download, problemsTable } from './problems-table';

type ImportProblemsProps = { catalog: Catalog; given: CatalogImport };

const most = 200;

/** Each row that is left out, with the reason, to be mended in the file. */
export function ImportProblems({ catalog, given }: ImportProblemsProps) {
  const { t } = useTranslation('catalog');
  const { problems, counts, name } = given;
  const fieldName = useFieldName(catalog);
  if (problems.length === 0) return null;
  const heads = (['row', 'id', 'field', 'value', 'reason'] as const).map((each) =>
    t(`importing.problem.${each}`),
  );
  const save = () =>
    download(
      `${name.replace(/\.\w+$/, '')}-${t('importing.problem.file')}.csv`,
      problemsTable(
        heads,
        problems.map((each) => ({ ...each, field: fieldName(each.field) })),
      ),
    );
  return (
    <div>
      <Row at="spread">
        <h3 className={classes.title}>{t('importing.bad', { count: counts.bad })}</h3>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconDownload size={14} stroke={1.75} aria-hidden />}
          onClick={save}
        >
          {t('importing.download')}
        </Button>
      </Row>
      <ScrollRegion label={t('importing.problems')} low framed>
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
      {problems.length >= most && <p className={classes.soft}>{t('importing.firstOnly', { count: most })}</p>}
    </div>
  );
}

function useFieldName({ attributes }: Catalog): (field: string) => string {
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
