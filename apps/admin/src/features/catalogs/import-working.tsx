import { Button } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CatalogImport } from '../../api/contract';
import { useCan } from '../../app/member';
import { useFormat } from '../../i18n/use-format';
import { Progress } from '../../ui/progress';
import { Row } from '../../ui/stack';
import { useSteerImport } from './use-steer-import';

type Working = Extract<CatalogImport['status'], 'reading' | 'checking' | 'running'>;

/** How far it is, with the way to stop it. */
export function ImportWorking({ given }: { given: CatalogImport }) {
  const { t } = useTranslation('catalog');
  const format = useFormat();
  const mayWrite = useCan('catalog:write');
  const { cancel } = useSteerImport(given);
  const { counts, done, name } = given;
  const status = given.status as Working;
  const rows = { done: format.number(done), total: format.number(counts.total) };
  return (
    <Row gap={16}>
      <Progress label={t('importing.progressOf', { name })} done={done} of={counts.total} wide>
        <span>{t(`importing.at.${status}`)}</span>
        {status !== 'reading' && <span>{t('importing.rowsDone', rows)}</span>}
        {counts.bad > 0 && <b>{t('importing.leftOut', { count: counts.bad })}</b>}
      </Progress>
      {mayWrite && (
        <Button
          variant="default"
          leftSection={<IconPlayerStop size={16} stroke={1.75} aria-hidden />}
          loading={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          {t('importing.stop')}
        </Button>
      )}
    </Row>
  );
}
