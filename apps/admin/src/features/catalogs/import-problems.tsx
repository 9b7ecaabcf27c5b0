import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogImport } from '../../api/contract';
import { Row } from '../../ui/stack';
import classes from './imports.module.css';
import { ProblemTable, useFieldName, useHeads } from './problem-table';
import { download, problemsTable } from './problems-table';

type ImportProblemsProps = { catalog: Catalog; given: CatalogImport };

const most = 200;

/** Each row that is left out, with the reason, to be mended in the file. */
export function ImportProblems({ catalog, given }: ImportProblemsProps) {
  const { t } = useTranslation('catalog');
  const { counts, name } = given;
  const problems = given.problems.filter(({ leftOut }) => leftOut);
  const fieldName = useFieldName(catalog);
  const heads = useHeads();
  if (problems.length === 0) return null;
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
      <ProblemTable label={t('importing.problems')} heads={heads} problems={problems} fieldName={fieldName} />
      {problems.length >= most && <p className={classes.soft}>{t('importing.firstOnly', { count: most })}</p>}
    </div>
  );
}
