import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogImport } from '../../api/contract';
import { useCan } from '../../app/member';
import { Notice } from '../../ui/notice';
import { Pill } from '../../ui/pill';
import { Row, Stack } from '../../ui/stack';
import { ImportCounts } from './import-counts';
import { ImportProblems } from './import-problems';
import { ImportRefused } from './import-refused';
import classes from './imports.module.css';
import { useSteerImport } from './use-steer-import';

type ImportCheckedProps = { catalog: Catalog; given: CatalogImport; onBack: () => void };

const mostChanges = 12;

/** What would come of it. Nothing has changed so far. */
export function ImportChecked({ catalog, given, onBack }: ImportCheckedProps) {
  const { t } = useTranslation('catalog');
  const mayWrite = useCan('catalog:write');
  const { run, cancel } = useSteerImport(given);
  const { counts } = given;
  const will = counts.new + counts.changed + counts.removed;
  return (
    <Stack gap={24}>
      <Notice tone={will > 0 ? 'info' : 'warn'}>
        {t(will > 0 ? 'importing.checked' : 'importing.idle')}
      </Notice>
      <ImportCounts counts={counts} />
      <ImportProblems catalog={catalog} given={given} />
      <ImportRefused catalog={catalog} given={given} />
      <Changes catalog={catalog} given={given} />
      {mayWrite && (
        <Row at="end">
          <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('importing.leave')}
          </Button>
          <Button variant="default" onClick={onBack}>
            {t('importing.back')}
          </Button>
          <Button disabled={will === 0} loading={run.isPending} onClick={() => run.mutate()}>
            {counts.removed > 0
              ? t('importing.runAndRemove', { count: counts.new + counts.changed, removed: counts.removed })
              : t('importing.run', { count: counts.new + counts.changed })}
          </Button>
        </Row>
      )}
    </Stack>
  );
}

function Changes({ catalog, given: { changes, counts } }: Omit<ImportCheckedProps, 'onBack'>) {
  const { t } = useTranslation('catalog');
  if (changes.length === 0) return null;
  const shown = changes.slice(0, mostChanges);
  const more = counts.new + counts.changed - shown.length;
  const labelOf = (key: string) => catalog.attributes.find((each) => each.key === key)?.label ?? key;
  return (
    <section aria-label={t('importing.changes')}>
      <h3 className={classes.title}>{t('importing.changes')}</h3>
      <ul className={classes.changes}>
        {shown.map(({ row, externalId, title, kind, fields }) => (
          <li key={row}>
            <Pill tone={kind === 'new' ? 'good' : 'accent'}>{t(`importing.kind.${kind}`)}</Pill>
            <span className={classes.words}>
              <span dir="auto">{title}</span>
              <span className={classes.soft}>{[externalId, ...fields.map(labelOf)].join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={classes.soft}>{t('importing.moreChanges', { count: more })}</p>}
    </section>
  );
}
