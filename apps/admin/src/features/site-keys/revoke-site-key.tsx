import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SiteKey } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { TypedConfirm } from '../../ui/typed-confirm';

export function RevokeSiteKey({ siteKey }: { siteKey: SiteKey }) {
  const { t } = useTranslation('keys');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState(false);
  const { id, name } = siteKey;
  const revoke = useMutation(
    trpc.siteKeys.revoke.mutationOptions({
      onSuccess: async () => {
        setOpened(false);
        sayDone(t('site.revokedNote', { name }));
        await queryClient.invalidateQueries(trpc.siteKeys.pathFilter());
      },
    }),
  );
  return (
    <>
      <Button
        variant="subtle"
        color="bad"
        size="compact-md"
        aria-label={t('site.revokeOf', { name })}
        onClick={() => setOpened(true)}
      >
        {t('site.revoke')}
      </Button>
      <TypedConfirm
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('site.revokeTitle', { name })}
        body={t('site.revokeBody')}
        word={name}
        action={t('site.revoke')}
        onConfirm={() => revoke.mutate({ id })}
        pending={revoke.isPending}
        error={revoke.error}
      />
    </>
  );
}
