import { Button, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogItem } from '../../api/contract';
import { explain } from '../../api/explain';
import { useCan } from '../../app/member';
import { DialogFoot } from '../../ui/dialog-foot';
import { Fields } from '../../ui/fields';
import { draftOf } from './item-draft';
import { OwnPicture } from './own-picture';
import { useRemoveItem } from './use-item-deeds';
import { useSaveItem } from './use-save-item';
import { ValueField } from './value-field';

type ItemFormProps = { catalog: Catalog; item: CatalogItem | null; onClose: () => void };

const texts = ['title', 'externalId', 'url', 'image'] as const;
const longest = { title: 300, externalId: 200, url: 2000, image: 2000 };

export function ItemForm({ catalog, item, onClose }: ItemFormProps) {
  const { t } = useTranslation(['catalog', 'common']);
  const mayWrite = useCan('catalog:write');
  const remove = useRemoveItem();
  const [draft, setDraft] = useState(() => draftOf(catalog.attributes, item));
  const shown = draft.image === (item?.image ?? '') ? (item?.picture ?? '') : ownPath(draft.image);
  const save = useSaveItem({ catalog, item, onClose });
  const faults = save.error ? explain(save.error).fields : {};
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(draft);
      }}
    >
      <Fields>
        {shown !== '' && <OwnPicture key={shown} at={shown} item={item} />}
        {texts.map((name) => (
          <TextInput
            key={name}
            label={t(`items.fields.${name}`)}
            {...(name === 'externalId' && { description: t('items.idHint') })}
            dir="auto"
            maxLength={longest[name]}
            readOnly={!mayWrite}
            data-autofocus={name === 'title' && item === null ? true : undefined}
            value={draft[name]}
            error={faults[name]}
            onChange={({ currentTarget: { value } }) => setDraft({ ...draft, [name]: value })}
          />
        ))}
        <Textarea
          label={t('items.fields.description')}
          dir="auto"
          autosize
          minRows={2}
          maxRows={10}
          maxLength={20_000}
          readOnly={!mayWrite}
          value={draft.description}
          error={faults.description}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, description: value })}
        />
        {catalog.attributes.map((attribute) => (
          <ValueField
            key={attribute.key}
            attribute={attribute}
            value={draft.values[attribute.key] ?? ''}
            before={item?.values[attribute.key]}
            readOnly={!mayWrite}
            error={faults[`values.${attribute.key}`]}
            onChange={(value) => setDraft({ ...draft, values: { ...draft.values, [attribute.key]: value } })}
          />
        ))}
        {mayWrite && (
          <DialogFoot
            error={save.error}
            pending={save.isPending}
            ready={draft.title.trim() !== '' && draft.externalId.trim() !== ''}
            action={item ? t('common:actions.save') : t('items.add')}
            onCancel={onClose}
          >
            {item && (
              <Button
                variant="subtle"
                color="bad"
                leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
                onClick={() => {
                  onClose();
                  remove(item);
                }}
              >
                {t('items.remove')}
              </Button>
            )}
          </DialogFoot>
        )}
      </Fields>
    </form>
  );
}

/** What lies on another site is shown once the item is saved with it. */
const ownPath = (address: string) => (address.startsWith('/') ? address : '');
