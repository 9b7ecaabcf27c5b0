import { Modal, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attribute, AttributeType } from '../../api/contract';
import { explain } from '../../api/explain';
import { DialogFoot } from '../../ui/dialog-foot';
import { Pair } from '../../ui/fields';
import { Notice } from '../../ui/notice';
import { sayDone } from '../../ui/say-done';
import { Stack } from '../../ui/stack';
import { attributeTypes, blankAttribute, keyFrom, retyped } from './attribute-draft';
import { AttributeNumber } from './attribute-number';
import { AttributeUses } from './attribute-uses';
import { AttributeValues } from './attribute-values';
import { AttributeWords } from './attribute-words';
import { useWriteAttributes } from './use-write-attributes';
import type { ViewProps } from './view-props';

type AttributeDialogProps = ViewProps & { at: number | null; onClose: () => void };

export function AttributeDialog({ catalog, at, onClose }: AttributeDialogProps) {
  const { t } = useTranslation(['catalog', 'common']);
  const before = at === null ? null : (catalog.attributes[at] ?? null);
  const [attribute, setAttribute] = useState<Attribute>(before ?? blankAttribute('category'));
  const change = (part: Partial<Attribute>) => setAttribute({ ...attribute, ...part } as Attribute);
  const write = useWriteAttributes(catalog.id, { quiet: true });
  const index = at ?? catalog.attributes.length;
  const fields = write.error ? explain(write.error).fields : {};
  const save = () => {
    const taken = catalog.attributes.map(({ key }) => key);
    const named = before ? attribute : { ...attribute, key: keyFrom(attribute.label, taken) };
    const attributes = [...catalog.attributes];
    attributes[index] = named;
    const onSuccess = () => {
      sayDone(t(before ? 'attributes.saved' : 'attributes.added', { name: named.label }));
      onClose();
    };
    write.mutate({ attributes }, { onSuccess });
  };
  const title = before ? t('attributes.editTitle', { name: before.label }) : t('attributes.addTitle');
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack gap={16}>
          <Pair>
            <TextInput
              label={t('attributes.label')}
              dir="auto"
              maxLength={80}
              data-autofocus
              value={attribute.label}
              error={fields[`attributes.${index}.label`]}
              onChange={({ currentTarget: { value } }) => change({ label: value })}
            />
            <Select
              label={t('attributes.type')}
              data={attributeTypes.map((value) => ({ value, label: t(`attributes.types.${value}`) }))}
              value={attribute.type}
              error={fields[`attributes.${index}.type`]}
              allowDeselect={false}
              onChange={(value) => value && setAttribute(retyped(attribute, value as AttributeType))}
            />
          </Pair>
          <p>{t(`attributes.typeHints.${attribute.type}`)}</p>
          {attribute.type === 'number' && <AttributeNumber attribute={attribute} onChange={change} />}
          {'values' in attribute && <AttributeValues attribute={attribute} onChange={change} />}
          <AttributeWords attribute={attribute} onChange={change} />
          <AttributeUses attribute={attribute} onChange={change} />
          <Effects catalog={catalog} before={before} after={attribute} />
          <DialogFoot
            error={write.error}
            pending={write.isPending}
            ready={attribute.label.trim() !== ''}
            action={before ? t('common:actions.save') : t('attributes.addAction')}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

type EffectsProps = ViewProps & { before: Attribute | null; after: Attribute };

/** What the change means for the items that are there. */
function Effects({ catalog, before, after }: EffectsProps) {
  const { t } = useTranslation('catalog');
  if (catalog.items === 0) return null;
  if (!before) return <Notice tone="info">{t('attributes.newEffect', { count: catalog.items })}</Notice>;
  if (before.type !== after.type) return <Notice tone="warn">{t('attributes.typeEffect')}</Notice>;
  const closes = 'closed' in after && after.closed && !('closed' in before && before.closed);
  if (closes) return <Notice tone="warn">{t('attributes.closedEffect')}</Notice>;
  return null;
}
