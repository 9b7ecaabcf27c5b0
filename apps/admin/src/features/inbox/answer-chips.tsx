import { CloseButton } from '@mantine/core';
import type { Source } from '@parley/shared/message';
import { IconBook2, IconColumns3, IconLayoutCards } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './file-chips.module.css';
import type { Offer } from './finder/use-present';

type AnswerChipsProps = {
  sources: Source[];
  offer: Offer | null;
  onRemoveSource: (at: number) => void;
  onOffer: (offer: Offer | null) => void;
};

/** What the answer quotes, and what it shows. */
export function AnswerChips({ sources, offer, onRemoveSource, onOffer }: AnswerChipsProps) {
  const { t } = useTranslation('inbox');
  if (sources.length === 0 && offer === null) return null;
  return (
    <ul className={`${classes.files} ${classes.above}`} aria-label={t('composer.goesAlong')}>
      {sources.map((source, at) => (
        <li key={source.title + source.quote} className={classes.file} title={source.quote}>
          <IconBook2 size={16} stroke={1.6} aria-hidden />
          <span className={classes.name}>{source.title}</span>
          <CloseButton
            size="sm"
            aria-label={t('composer.removeFile', { name: source.title })}
            onClick={() => onRemoveSource(at)}
          />
        </li>
      ))}
      {offer && <OfferChip offer={offer} onRemove={() => onOffer(null)} />}
    </ul>
  );
}

function OfferChip({ offer, onRemove }: { offer: Offer; onRemove: () => void }) {
  const { t } = useTranslation('inbox');
  const compares = offer.kind === 'comparison';
  const all: { title: string; imageUrl?: string | undefined }[] = compares ? offer.columns : offer.cards;
  const picture = all.find(({ imageUrl }) => imageUrl?.startsWith('/'))?.imageUrl;
  const Icon = compares ? IconColumns3 : IconLayoutCards;
  const name = all.map(({ title }) => title).join(', ');
  return (
    <li className={classes.file} title={name}>
      {picture ? (
        <img src={picture} alt="" width={28} height={28} />
      ) : (
        <Icon size={16} stroke={1.6} aria-hidden />
      )}
      <span className={classes.size}>
        {compares ? t('body.comparison') : t('body.cards', { count: all.length })}
      </span>
      <span className={classes.name}>{name}</span>
      <CloseButton size="sm" aria-label={t('composer.removeFile', { name })} onClick={onRemove} />
    </li>
  );
}
