import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Row } from './stack';
import { TroubleNotice } from './trouble';

type DialogFootProps = {
  error: unknown;
  pending: boolean;
  ready: boolean;
  action: string;
  onCancel: () => void;
  children?: ReactNode;
};

export function DialogFoot({ error, pending, ready, action, onCancel, children }: DialogFootProps) {
  const { t } = useTranslation();
  return (
    <>
      <TroubleNotice error={error} />
      <Row at="end">
        <Button variant="default" onClick={onCancel}>
          {t('actions.cancel')}
        </Button>
        {children}
        <Button type="submit" loading={pending} disabled={!ready}>
          {action}
        </Button>
      </Row>
    </>
  );
}
