import { Button, FileButton } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Progress } from '../../ui/progress';
import { Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';
import classes from './imports.module.css';
import { itemFiles } from './send-items';
import type { useBeginImport } from './use-begin-import';

export function ImportStart({ begin }: { begin: ReturnType<typeof useBeginImport> }) {
  const { t } = useTranslation('catalog');
  const { isPending, variables, share, error } = begin;
  return (
    <Card title={t('importing.title')} hint={t('importing.hint')}>
      <Stack gap={16}>
        <div className={classes.place}>
          <IconFileUpload size={24} stroke={1.5} aria-hidden />
          {isPending ? (
            <Progress label={t('importing.sendingOf', { name: variables.name })} done={share} of={1}>
              {t('importing.sending', { name: variables.name, percent: Math.round(share * 100) })}
            </Progress>
          ) : (
            <>
              <p>{t('importing.drop')}</p>
              <FileButton accept={itemFiles} onChange={(file) => file && begin.mutate(file)}>
                {(props) => <Button {...props}>{t('importing.choose')}</Button>}
              </FileButton>
              <p className={classes.soft}>{t('importing.kinds')}</p>
            </>
          )}
        </div>
        <TroubleNotice error={error} />
      </Stack>
    </Card>
  );
}
