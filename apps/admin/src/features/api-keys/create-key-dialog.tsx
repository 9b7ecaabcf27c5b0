import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Secret } from '../../ui/secret';
import { Row, Stack } from '../../ui/stack';
import { CreateKeyForm } from './create-key-form';

type CreateKeyDialogProps = { opened: boolean; onClose: () => void };

/** First the form, then the key: it stays until the person says it is kept. */
export function CreateKeyDialog({ opened, onClose }: CreateKeyDialogProps) {
  const { t } = useTranslation(['keys', 'common']);
  const [created, setCreated] = useState<string | null>(null);
  const close = () => {
    setCreated(null);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t(created === null ? 'api.dialog.title' : 'api.once.title')}
      closeOnClickOutside={created === null}
      closeOnEscape={created === null}
      withCloseButton={created === null}
    >
      {created === null ? (
        <CreateKeyForm onCreated={setCreated} onCancel={close} />
      ) : (
        <Stack gap={16}>
          <p>{t('api.once.lead')}</p>
          <Secret value={created} copyLabel={t('common:actions.copy')} />
          <Row at="end">
            <Button onClick={close} data-autofocus>
              {t('api.once.confirm')}
            </Button>
          </Row>
        </Stack>
      )}
    </Modal>
  );
}
