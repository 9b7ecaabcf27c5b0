import { Button } from '@mantine/core';
import { IconListDetails, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/member';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/states';
import { AttributeDialog } from './attribute-dialog';
import { moved } from './attribute-draft';
import { AttributeLine } from './attribute-line';
import classes from './attributes.module.css';
import { RemoveAttribute } from './remove-attribute';
import { useWriteAttributes } from './use-write-attributes';
import type { ViewProps } from './view-props';

type Doing = { what: 'edit' | 'remove'; at: number } | { what: 'add' };

/** What is known of each item, in the order in which cards and tables show it. */
export function AttributesView({ catalog }: ViewProps) {
  const { t } = useTranslation('catalog');
  const mayWrite = useCan('catalog:write');
  const [doing, setDoing] = useState<Doing | null>(null);
  const write = useWriteAttributes(catalog.id);
  const { attributes } = catalog;
  const at = doing && 'at' in doing ? doing.at : null;
  const close = () => setDoing(null);
  const add = mayWrite && (
    <Button
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      onClick={() => setDoing({ what: 'add' })}
    >
      {t('attributes.add')}
    </Button>
  );
  return (
    <Card
      title={t('attributes.title')}
      hint={t('attributes.hint')}
      flush
      aside={attributes.length > 0 && add}
    >
      {attributes.length === 0 && (
        <EmptyState
          icon={IconListDetails}
          title={t('attributes.empty')}
          body={t('attributes.emptyBody')}
          action={add}
        />
      )}
      <ol className={classes.list}>
        {attributes.map((attribute, index) => (
          <li key={attribute.key} className={classes.line}>
            <AttributeLine
              attribute={attribute}
              first={index === 0}
              last={index === attributes.length - 1}
              busy={write.isPending}
              onMove={(by) => write.mutate({ attributes: moved(attributes, index, by) })}
              onEdit={() => setDoing({ what: 'edit', at: index })}
              onRemove={() => setDoing({ what: 'remove', at: index })}
            />
          </li>
        ))}
      </ol>
      {(doing?.what === 'add' || doing?.what === 'edit') && (
        <AttributeDialog catalog={catalog} at={at} onClose={close} />
      )}
      {doing?.what === 'remove' && <RemoveAttribute catalog={catalog} at={doing.at} onClose={close} />}
    </Card>
  );
}
