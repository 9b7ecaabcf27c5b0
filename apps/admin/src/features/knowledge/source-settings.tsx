import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/contract';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { Row, Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';
import { CollectionField } from './collection-field';
import { EveryField } from './every-field';
import { SiteFields } from './site-fields';
import { siteSettingsOf, siteValuesOf } from './site-values';
import classes from './sources.module.css';
import { useReread } from './use-reread';
import { tagsIn } from './words-of';

export function SourceSettings({ source }: { source: Source }) {
  const { t } = useTranslation(['knowledge', 'common']);
  const [name, setName] = useState(source.name);
  const [tags, setTags] = useState(source.tags.join(', '));
  const [collectionId, setCollectionId] = useState(source.collectionId);
  const [everyHours, setEveryHours] = useState(source.everyHours);
  const [limits, setLimits] = useState(() => siteValuesOf(source));
  const save = useSave();
  const faults = save.error ? explain(save.error).fields : {};
  const fromWeb = source.kind === 'page' || source.kind === 'site';
  return (
    <form
      className={classes.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({
          id: source.id,
          name,
          tags: tagsIn(tags),
          collectionId,
          ...(fromWeb && { everyHours }),
          ...(source.kind === 'site' && { settings: siteSettingsOf(limits) }),
        });
      }}
    >
      <h3>{t('panel.settings')}</h3>
      <Stack gap={16}>
        <TextInput
          label={t('fields.name')}
          maxLength={120}
          value={name}
          error={faults.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <CollectionField value={collectionId} onChange={(id) => setCollectionId(id ?? collectionId)} />
        {fromWeb && <EveryField value={everyHours} onChange={setEveryHours} />}
        <TextInput
          label={t('fields.tags')}
          description={t('fields.tagsHint')}
          value={tags}
          error={faults.tags}
          onChange={(event) => setTags(event.currentTarget.value)}
        />
        {source.kind === 'site' && <SiteFields values={limits} onChange={setLimits} />}
        <TroubleNotice error={save.error} />
        <Row at="end">
          <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
            {t('common:actions.save')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function useSave() {
  const { t } = useTranslation('knowledge');
  const trpc = useTRPC();
  const reread = useReread();
  return useMutation(
    trpc.sources.update.mutationOptions({
      onSuccess: async ({ kind }) => {
        sayDone(t(kind === 'site' ? 'panel.savedSite' : 'panel.saved'));
        await reread();
      },
    }),
  );
}
