import { Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../ui/copy';
import { Row, Stack } from '../../ui/stack';
import classes from './security.module.css';

type CodesDialogProps = { codes: string[]; onClose: () => void };

export function CodesDialog({ codes, onClose }: CodesDialogProps) {
  const { t } = useTranslation(['account', 'common']);
  const text = codes.join('\n');
  const file = useFile(text);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('twoFactor.codesTitle')}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <Stack gap={16}>
        <p className={classes.lead}>{t('twoFactor.codesLead')}</p>
        <ul className={classes.codes} dir="ltr">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <Row>
          <CopyButton value={text} label={t('twoFactor.copyCodes')} />
          <Button
            component="a"
            href={file}
            download="parley-backup-codes.txt"
            variant="default"
            leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
          >
            {t('twoFactor.download')}
          </Button>
        </Row>
        <Row at="end">
          <Button onClick={onClose}>{t('twoFactor.kept')}</Button>
        </Row>
      </Stack>
    </Modal>
  );
}

function useFile(text: string): string {
  const [url] = useState(() => URL.createObjectURL(new Blob([text], { type: 'text/plain' })));
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return url;
}
