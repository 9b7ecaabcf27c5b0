import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../api/contract';
import { EditRemove } from '../../ui/edit-remove';
import { Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';
import classes from './collections.module.css';
import { RemoveCollection } from './remove-collection';
import { useCollections } from './use-collections';
import { useCreateCollection, useRenameCollection } from './use-write-collection';

export function CollectionsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const collections = useCollections();
  const [removing, setRemoving] = useState<Collection | null>(null);
  if (removing) return <RemoveCollection collection={removing} onClose={() => setRemoving(null)} />;
  return (
    <Modal opened onClose={onClose} title={t('collections.title')} size="lg">
      <Stack gap={16}>
        <p className={classes.soft}>{t('collections.lead')}</p>
        {collections?.length === 0 && <p>{t('collections.none')}</p>}
        <ul className={classes.list}>
          {collections?.map((collection) => (
            <li key={collection.id}>
              <CollectionLine collection={collection} onRemove={() => setRemoving(collection)} />
            </li>
          ))}
        </ul>
        <NewCollection />
      </Stack>
    </Modal>
  );
}

function CollectionLine({ collection, onRemove }: { collection: Collection; onRemove: () => void }) {
  const { t } = useTranslation('knowledge');
  const { name, sources } = collection;
  const [changing, setChanging] = useState(false);
  if (changing) return <Rename collection={collection} onDone={() => setChanging(false)} />;
  return (
    <div className={classes.line}>
      <span className={classes.words}>
        <b>{name}</b>
        <span className={classes.soft}>{t('collections.holds', { count: sources })}</span>
      </span>
      <EditRemove
        editLabel={t('collections.rename', { name })}
        removeLabel={t('collections.remove', { name })}
        onEdit={() => setChanging(true)}
        onRemove={onRemove}
      />
    </div>
  );
}

function Rename({ collection, onDone }: { collection: Collection; onDone: () => void }) {
  const { t } = useTranslation(['knowledge', 'common']);
  const [name, setName] = useState(collection.name);
  const rename = useRenameCollection(onDone);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        rename.mutate({ id: collection.id, name, description: collection.description });
      }}
    >
      <TextInput
        aria-label={t('collections.name')}
        autoFocus
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={rename.isPending} disabled={name.trim() === ''}>
        {t('collections.save')}
      </Button>
      <Button variant="default" onClick={onDone}>
        {t('common:actions.cancel')}
      </Button>
      <TroubleNotice error={rename.error} />
    </form>
  );
}

function NewCollection() {
  const { t } = useTranslation('knowledge');
  const [name, setName] = useState('');
  const create = useCreateCollection(() => setName(''));
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate({ name });
      }}
    >
      <TextInput
        aria-label={t('collections.name')}
        placeholder={t('collections.name')}
        data-autofocus
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={create.isPending} disabled={name.trim() === ''}>
        {t('collections.create')}
      </Button>
      <TroubleNotice error={create.error} />
    </form>
  );
}
