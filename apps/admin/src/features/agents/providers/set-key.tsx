import { Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../api/explain';
import { useTRPC } from '../../../api/trpc';
import { DialogFoot } from '../../../ui/dialog-foot';
import { PasswordField } from '../../../ui/password-field';
import { sayDone } from '../../../ui/say-done';
import { Stack } from '../../../ui/stack';
import type { Provider } from '../types';
import classes from './providers.module.css';
import { useRereadProviders } from './use-reread-providers';

type SetKeyProps = { provider: Provider; onClose: () => void };

export function SetKey({ provider, onClose }: SetKeyProps) {
  const { t } = useTranslation('agents');
  const { name, title, keyUrl, wantsBaseUrl, ownKey } = provider;
  const [key, setKey] = useState('');
  const [baseUrl, setBaseUrl] = useState(ownKey?.baseUrl ?? '');
  const [model, setModel] = useState('');
  const put = usePutKey(onClose);
  const faults = put.error ? explain(put.error).fields : {};
  const server = wantsBaseUrl && {
    baseUrl: baseUrl.trim(),
    ...(model.trim() !== '' && { model: model.trim() }),
  };
  return (
    <Modal opened onClose={onClose} title={t('providers.setOf', { title })}>
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          put.mutate({ provider: name, key: key.trim(), ...server });
        }}
      >
        <Stack gap={16}>
          {wantsBaseUrl && (
            <TextInput
              label={t('providers.baseUrl')}
              description={t('providers.baseUrlHint')}
              placeholder="https://models.example.com/v1"
              inputMode="url"
              dir="ltr"
              value={baseUrl}
              error={faults.baseUrl}
              onChange={(event) => setBaseUrl(event.currentTarget.value)}
            />
          )}
          <PasswordField
            label={t('providers.key')}
            description={t('providers.keyHint')}
            autoComplete="off"
            dir="ltr"
            data-autofocus
            maxLength={400}
            value={key}
            error={faults.key}
            onChange={(event) => setKey(event.currentTarget.value)}
          />
          {wantsBaseUrl && (
            <TextInput
              label={t('providers.model')}
              dir="ltr"
              value={model}
              error={faults.model}
              onChange={(event) => setModel(event.currentTarget.value)}
            />
          )}
          {keyUrl !== null && (
            <p>
              <a className={classes.link} href={keyUrl} target="_blank" rel="noopener noreferrer">
                {t('providers.getKey')}
              </a>
            </p>
          )}
          <DialogFoot
            error={put.error}
            pending={put.isPending}
            ready={key.trim() !== '' && (!wantsBaseUrl || baseUrl.trim() !== '')}
            action={t('providers.submit')}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

function usePutKey(onDone: () => void) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const reread = useRereadProviders();
  return useMutation(
    trpc.modelProviders.putKey.mutationOptions({
      onSuccess: async () => {
        onDone();
        sayDone(t('providers.saved'));
        await reread();
      },
    }),
  );
}
