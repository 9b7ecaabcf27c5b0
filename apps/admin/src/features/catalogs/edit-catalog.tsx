import { Modal, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog } from '../../api/contract';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { DialogFoot } from '../../ui/dialog-foot';
import { sayDone } from '../../ui/say-done';
import { Stack } from '../../ui/stack';
import { useRereadCatalogs } from './use-catalogs';

/** What a catalog is called and what its things are called. */
export function EditCatalog({ catalog, onClose }: { catalog: Catalog; onClose: () => void }) {
  const { t } = useTranslation(['catalog', 'common']);
  const trpc = useTRPC();
  const reread = useRereadCatalogs();
  const [name, setName] = useState(catalog.name);
  const [description, setDescription] = useState(catalog.description);
  const [nouns, setNouns] = useState(catalog.nouns);
  const update = useMutation(
    trpc.catalogs.update.mutationOptions({
      onSuccess: async () => {
        sayDone(t('edit.done'));
        onClose();
        await reread();
      },
    }),
  );
  const faults = update.error ? explain(update.error).fields : {};
  return (
    <Modal opened onClose={onClose} title={t('edit.title', { name: catalog.name })} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          update.mutate({ catalogId: catalog.id, name, description, nouns });
        }}
      >
        <Stack gap={16}>
          <TextInput
            label={t('create.name')}
            dir="auto"
            maxLength={80}
            data-autofocus
            value={name}
            error={faults.name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Textarea
            label={`${t('edit.description')} (${t('common:optional')})`}
            dir="auto"
            autosize
            minRows={2}
            maxLength={1000}
            value={description}
            error={faults.description}
            onChange={({ currentTarget }) => setDescription(currentTarget.value)}
          />
          <TagsInput
            label={`${t('edit.nouns')} (${t('common:optional')})`}
            description={t('edit.nounsHint')}
            maxTags={30}
            maxLength={60}
            value={nouns}
            error={faults.nouns}
            acceptValueOnBlur
            onChange={setNouns}
          />
          <DialogFoot
            error={update.error}
            pending={update.isPending}
            ready={name.trim() !== ''}
            action={t('common:actions.save')}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
