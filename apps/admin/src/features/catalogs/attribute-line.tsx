import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../api/contract';
import { useCan } from '../../app/member';
import { EditRemove } from '../../ui/edit-remove';
import { attributeIcons } from './attribute-icons';
import classes from './attributes.module.css';

type AttributeLineProps = {
  attribute: Attribute;
  first: boolean;
  last: boolean;
  busy: boolean;
  onMove: (by: 1 | -1) => void;
  onEdit: () => void;
  onRemove: () => void;
};

export function AttributeLine({ attribute, first, last, busy, ...deeds }: AttributeLineProps) {
  const { t } = useTranslation('catalog');
  const mayWrite = useCan('catalog:write');
  const { label: name, type, filters, compares, card } = attribute;
  const Icon = attributeIcons[type];
  return (
    <>
      <span className={classes.glyph}>
        <Icon size={18} stroke={1.6} aria-hidden />
      </span>
      <span className={classes.words}>
        <b dir="auto">{name}</b>
        <Details attribute={attribute} />
      </span>
      <span className={classes.uses}>
        {card && <span>{t('attributes.onCard')}</span>}
        {filters && <span>{t('attributes.inSearch')}</span>}
        {compares && <span>{t('attributes.inComparison')}</span>}
      </span>
      {mayWrite && (
        <span className={classes.deeds}>
          <Move label={t('attributes.up', { name })} off={first || busy} onMove={() => deeds.onMove(-1)} up />
          <Move label={t('attributes.down', { name })} off={last || busy} onMove={() => deeds.onMove(1)} />
          <EditRemove
            editLabel={t('attributes.edit', { name })}
            removeLabel={t('attributes.remove', { name })}
            onEdit={deeds.onEdit}
            onRemove={deeds.onRemove}
          />
        </span>
      )}
    </>
  );
}

function Details({ attribute }: { attribute: Attribute }) {
  const { t } = useTranslation('catalog');
  const { type, synonyms } = attribute;
  const measure = type === 'number' ? (attribute.currency ?? attribute.unit) : null;
  const values = 'values' in attribute ? attribute.values.length : 0;
  const details = [
    t(`attributes.types.${type}`),
    measure,
    type === 'number' && attribute.meaning ? t(`attributes.meanings.${attribute.meaning}`) : null,
    values > 0 ? t('attributes.values', { count: values }) : null,
    synonyms.length > 0 ? synonyms.join(', ') : null,
  ];
  return (
    <span className={classes.detail} dir="auto">
      {details.filter(Boolean).join(' · ')}
    </span>
  );
}

type MoveProps = { label: string; off: boolean; up?: boolean; onMove: () => void };

/** Stays where the focus is when it can go no further. */
function Move({ label, off, up = false, onMove }: MoveProps) {
  const Arrow = up ? IconArrowUp : IconArrowDown;
  return (
    <ActionIcon
      className={classes.move ?? ''}
      variant="subtle"
      color="gray"
      aria-label={label}
      aria-disabled={off}
      {...(off && { 'data-disabled': true })}
      onClick={() => !off && onMove()}
    >
      <Arrow size={16} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}
