import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Notice } from '../../../ui/notice';
import { sayDone } from '../../../ui/say-done';
import { TroubleNotice } from '../../../ui/trouble';
import type { Provider } from '../types';
import classes from './providers.module.css';
import { SetKey } from './set-key';
import { useRereadProviders } from './use-reread-providers';

export function KeyDeeds({ provider }: { provider: Provider }) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const reread = useRereadProviders();
  const [open, setOpen] = useState<'set' | 'remove' | null>(null);
  const test = useMutation(trpc.modelProviders.testKey.mutationOptions({ onSettled: reread }));
  const { name, title, ownKey } = provider;
  const close = () => setOpen(null);
  return (
    <>
      {test.data && <Notice tone={test.data.good ? 'good' : 'bad'}>{test.data.words}</Notice>}
      <TroubleNotice error={test.error} />
      <span className={classes.grow} />
      {ownKey && (
        <>
          <Button
            variant="subtle"
            color="gray"
            aria-label={t('providers.removeOf', { title })}
            onClick={() => setOpen('remove')}
          >
            {t('providers.remove')}
          </Button>
          <Button
            variant="default"
            loading={test.isPending}
            aria-label={t('providers.testOf', { title })}
            onClick={() => test.mutate({ provider: name })}
          >
            {t('providers.test')}
          </Button>
        </>
      )}
      <Button
        variant="default"
        aria-label={t(ownKey ? 'providers.replaceOf' : 'providers.setOf', { title })}
        onClick={() => setOpen('set')}
      >
        {t(ownKey ? 'providers.replace' : 'providers.set')}
      </Button>
      {open === 'set' && <SetKey provider={provider} onClose={close} />}
      {open === 'remove' && <RemoveKey provider={provider} onClose={close} />}
    </>
  );
}

function RemoveKey({ provider: { name, title }, onClose }: { provider: Provider; onClose: () => void }) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const reread = useRereadProviders();
  const remove = useMutation(
    trpc.modelProviders.removeKey.mutationOptions({
      onSuccess: async () => {
        onClose();
        sayDone(t('providers.removed'));
        await reread();
      },
    }),
  );
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('providers.removeTitle', { title })}
      action={t('providers.remove')}
      danger
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate({ provider: name })}
    >
      <p>{t('providers.removeBody', { title })}</p>
    </ConfirmDialog>
  );
}
