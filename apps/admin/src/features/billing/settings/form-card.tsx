import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/member';
import { Card } from '../../../ui/card';
import { Stack } from '../../../ui/stack';
import { TroubleNotice } from '../../../ui/trouble';

type FormCardProps = {
  title: string;
  hint: string;
  /** Whether there is anything to save. */
  ready: boolean;
  save: { isPending: boolean; error: unknown };
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  children: ReactNode;
};

/** A card that is saved as a whole, by those who may. */
export function FormCard({ title, hint, ready, save, onSubmit, children }: FormCardProps) {
  const { t } = useTranslation('common');
  const mayWrite = useCan('billing:write');
  return (
    <form noValidate onSubmit={onSubmit}>
      <Card
        title={title}
        hint={hint}
        {...(mayWrite && {
          foot: (
            <Button type="submit" loading={save.isPending} disabled={!ready}>
              {t('actions.save')}
            </Button>
          ),
        })}
      >
        <Stack gap={16}>
          {children}
          <TroubleNotice error={save.error} />
        </Stack>
      </Card>
    </form>
  );
}
