import { Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { useTRPCClient } from '../../api/trpc';
import { DialogFoot } from '../../ui/dialog-foot';
import { sayDone } from '../../ui/say-done';
import { Stack } from '../../ui/stack';
import type { AddProps } from './add-props';
import { CollectionField } from './collection-field';
import { EveryField } from './every-field';
import { useEnsureCollection } from './use-collections';
import { useReread } from './use-reread';
import { tagsIn, webAddress } from './words-of';

export function PageDialog({ collectionId, onClose }: AddProps) {
  const { t } = useTranslation(['knowledge', 'common']);
  const [chosen, setChosen] = useState(collectionId ?? null);
  const [url, setUrl] = useState('');
  const [tags, setTags] = useState('');
  const [everyHours, setEveryHours] = useState<number | null>(null);
  const create = useCreatePage(onClose);
  const faults = create.error ? explain(create.error).fields : {};
  return (
    <Modal opened onClose={onClose} title={t('page.title')} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate({ chosen, url: webAddress(url), tags: tagsIn(tags), everyHours });
        }}
      >
        <Stack gap={16}>
          <TextInput
            label={t('fields.url')}
            type="url"
            data-autofocus
            dir="ltr"
            placeholder="https://"
            value={url}
            error={faults.url}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
          <CollectionField value={chosen} onChange={setChosen} />
          <EveryField value={everyHours} onChange={setEveryHours} />
          <TextInput
            label={`${t('fields.tags')} (${t('common:optional')})`}
            description={t('fields.tagsHint')}
            value={tags}
            error={faults.tags}
            onChange={(event) => setTags(event.currentTarget.value)}
          />
          <DialogFoot
            error={create.error}
            pending={create.isPending}
            ready={url.trim() !== ''}
            action={t('page.submit')}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

type NewPage = { chosen: string | null; url: string; tags: string[]; everyHours: number | null };

function useCreatePage(onClose: () => void) {
  const { t } = useTranslation('knowledge');
  const client = useTRPCClient();
  const ensure = useEnsureCollection();
  const reread = useReread();
  return useMutation({
    mutationFn: async ({ chosen, ...page }: NewPage) =>
      client.sources.createPage.mutate({ collectionId: await ensure(chosen), ...page }),
    onSuccess: async ({ name }) => {
      sayDone(t('begun', { name }));
      onClose();
      await reread();
    },
  });
}
