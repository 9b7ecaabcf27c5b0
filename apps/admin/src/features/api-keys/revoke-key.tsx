import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { TypedConfirm } from '../../ui/typed-confirm';

export function RevokeKey({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation('keys');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState(false);
  const { id, name } = apiKey;
  const revoke = useMutation(
    trpc.apiKeys.revoke.mutationOptions({
      onSuccess: async () => {
        setOpened(false);
        sayDone(t('api.revoked', { name }));
        await queryClient.invalidateQueries(trpc.apiKeys.list.pathFilter());
      },
    }),
  );
  return (
    <>
      <Button
        variant="subtle"
        color="bad"
        size="compact-sm"
        data-row-action=""
        aria-label={t('api.revokeOf', { name })}
        onClick={() => setOpened(true)}
      >
        {t('api.revoke')}
      </Button>
      <TypedConfirm
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('api.revokeTitle', { name })}
        body={t('api.revokeBody')}
        word={name}
        action={t('api.revoke')}
        onConfirm={() => revoke.mutate({ id })}
        pending={revoke.isPending}
        error={revoke.error}
      />
    </>
  );
}
