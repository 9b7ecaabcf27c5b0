import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogImport } from '../../api/contract';
import { ButtonLink } from '../../ui/button-link';
import { Notice } from '../../ui/notice';
import { Row, Stack } from '../../ui/stack';
import { ImportCounts } from './import-counts';
import { ImportPictures } from './import-pictures';
import { ImportProblems } from './import-problems';

type ImportOverProps = { catalog: Catalog; given: CatalogImport };

/** What came of it, and what was left out. */
export function ImportOver({ catalog, given }: ImportOverProps) {
  const { t } = useTranslation('catalog');
  const { status, counts, reason } = given;
  const to = { to: '/knowledge/catalogs/$catalogId', params: { catalogId: catalog.id } } as const;
  return (
    <Stack gap={24}>
      {status === 'done' && (
        <Notice tone={counts.bad > 0 ? 'warn' : 'good'}>
          {counts.bad > 0 ? t('importing.doneBut', { count: counts.bad }) : t('importing.done')}
        </Notice>
      )}
      {status === 'failed' && <Notice tone="bad">{reason ?? t('importing.failed')}</Notice>}
      {status === 'cancelled' && <Notice tone="info">{t('importing.cancelled')}</Notice>}
      {(status === 'done' || given.done > 0) && <ImportCounts counts={counts} />}
      <ImportProblems catalog={catalog} given={given} />
      {status === 'done' && <ImportPictures catalog={catalog} />}
      <Row at="end">
        <ButtonLink {...to} search={{ view: 'import' }} variant="default">
          {t('importing.another')}
        </ButtonLink>
        <ButtonLink {...to} search={{}}>
          {t('importing.see')}
        </ButtonLink>
      </Row>
    </Stack>
  );
}
