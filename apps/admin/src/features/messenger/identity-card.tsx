import { Button, Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { Card } from '../../ui/card';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { CopyButton } from '../../ui/copy';
import { Notice } from '../../ui/notice';
import { Secret } from '../../ui/secret';
import { Row, Stack } from '../../ui/stack';
import { inPage, onServer } from './code-examples';
import classes from './messenger.module.css';
import type { PartProps } from './parts';

export function IdentityCard({ values, readOnly, change, hasSecret }: PartProps & { hasSecret: boolean }) {
  const { t } = useTranslation('messenger');
  return (
    <>
      <Card title={t('identity.title')} hint={t('identity.hint')}>
        <Stack gap={16}>
          <SecretPart hasSecret={hasSecret} readOnly={readOnly} />
          <Switch
            label={t('identity.enforce')}
            description={hasSecret ? t('identity.enforceHint') : t('identity.needsSecret')}
            checked={values.identityRequired}
            disabled={readOnly || (!hasSecret && !values.identityRequired)}
            onChange={(event) => change({ identityRequired: event.currentTarget.checked })}
          />
        </Stack>
      </Card>
      <Card
        title={t('identity.example')}
        aside={<CopyButton value={onServer} label={t('identity.copyExample')} />}
      >
        <Stack gap={12}>
          <pre className={classes.code} dir="ltr">
            {onServer}
          </pre>
          <p className={classes.label}>{t('identity.page')}</p>
          <pre className={classes.code} dir="ltr">
            {inPage}
          </pre>
        </Stack>
      </Card>
    </>
  );
}

function SecretPart({ hasSecret, readOnly }: { hasSecret: boolean; readOnly: boolean }) {
  const { t } = useTranslation('messenger');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState(false);
  const rotate = useMutation(
    trpc.messenger.rotateIdentitySecret.mutationOptions({
      gcTime: 0,
      onSuccess: () => {
        setAsked(false);
        queryClient.setQueryData(trpc.messenger.get.queryKey(), (messenger) =>
          messenger ? { ...messenger, hasIdentitySecret: true } : messenger,
        );
      },
    }),
  );
  if (rotate.data) {
    return (
      <Notice tone="good">
        <Stack gap={8}>
          <p>{t('identity.once')}</p>
          <Secret value={rotate.data.secret} copyLabel={t('identity.copy')} />
        </Stack>
      </Notice>
    );
  }
  return (
    <>
      <Row at="spread">
        <p className={classes.none}>{hasSecret ? t('identity.has') : t('identity.none')}</p>
        {!readOnly && (
          <Button
            variant="default"
            loading={rotate.isPending}
            onClick={() => (hasSecret ? setAsked(true) : rotate.mutate())}
          >
            {hasSecret ? t('identity.rotate') : t('identity.make')}
          </Button>
        )}
      </Row>
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('identity.rotateTitle')}
        action={t('identity.rotate')}
        onConfirm={() => rotate.mutate()}
        pending={rotate.isPending}
        error={rotate.error}
        danger
      >
        <p>{t('identity.rotateBody')}</p>
      </ConfirmDialog>
    </>
  );
}
