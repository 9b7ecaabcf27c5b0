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
import { SiteFields } from './site-fields';
import { siteSettingsOf, usualSite } from './site-values';
import { useEnsureCollection } from './use-collections';
import { useReread } from './use-reread';
import { tagsIn, webAddress } from './words-of';

export function SiteDialog({ collectionId, onClose }: AddProps) {
  const { t } = useTranslation('knowledge');
  const [chosen, setChosen] = useState(collectionId ?? null);
  const [said, setSaid] = useState({ url: '', name: '', tags: '' });
  const [everyHours, setEveryHours] = useState<number | null>(168);
  const [limits, setLimits] = useState(usualSite);
  const create = useCreateSite(onClose);
  const faults = create.error ? explain(create.error).fields : {};
  const field = (name: keyof typeof said) => ({
    value: said[name],
    error: faults[name],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setSaid({ ...said, [name]: currentTarget.value }),
  });
  return (
    <Modal opened onClose={onClose} title={t('site.title')} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate({ chosen, everyHours, said, settings: siteSettingsOf(limits) });
        }}
      >
        <Stack gap={16}>
          <TextInput
            label={t('fields.url')}
            type="url"
            data-autofocus
            dir="ltr"
            placeholder="https://"
            {...field('url')}
          />
          <CollectionField value={chosen} onChange={setChosen} />
          <EveryField value={everyHours} onChange={setEveryHours} />
          <SiteFields values={limits} onChange={setLimits}>
            <TextInput label={t('fields.name')} description={t('site.nameHint')} {...field('name')} />
            <TextInput label={t('fields.tags')} description={t('fields.tagsHint')} {...field('tags')} />
          </SiteFields>
          <DialogFoot
            error={create.error}
            pending={create.isPending}
            ready={said.url.trim() !== ''}
            action={t('site.submit')}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

type NewSite = {
  chosen: string | null;
  everyHours: number | null;
  said: { url: string; name: string; tags: string };
  settings: ReturnType<typeof siteSettingsOf>;
};

function useCreateSite(onClose: () => void) {
  const { t } = useTranslation('knowledge');
  const client = useTRPCClient();
  const ensure = useEnsureCollection();
  const reread = useReread();
  return useMutation({
    mutationFn: async ({ chosen, everyHours, said, settings }: NewSite) =>
      client.sources.createSite.mutate({
        collectionId: await ensure(chosen),
        url: webAddress(said.url),
        tags: tagsIn(said.tags),
        everyHours,
        ...settings,
        ...(said.name.trim() !== '' && { name: said.name }),
      }),
    onSuccess: async ({ name }) => {
      sayDone(t('begun', { name }));
      onClose();
      await reread();
    },
  });
}
