import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Row, Stack } from './stack';
import { TroubleNotice } from './trouble';

type ConfirmProps = {
  opened: boolean;
  onClose: () => void;
  title: string;
  action: string;
  onConfirm: () => void;
  pending: boolean;
  error: unknown;
  danger?: boolean;
  ready?: boolean;
  children: ReactNode;
};

/** The last question before something that cannot be taken back. */
export function ConfirmDialog(props: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={props.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onConfirm();
        }}
      >
        <Stack gap={16}>
          {props.children}
          <TroubleNotice error={props.error} />
          <Row at="end">
            <Button variant="default" onClick={props.onClose}>
              {t('actions.cancel')}
            </Button>
            <Button
              type="submit"
              color={props.danger ? 'bad' : 'accent'}
              loading={props.pending}
              disabled={props.ready === false}
            >
              {props.action}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
