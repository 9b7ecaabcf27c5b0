import { CloseButton } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListSkeleton } from '../../../ui/states';
import type { DraftChange } from '../drafts';
import { CatalogFinder } from './catalog-finder';
import classes from './finder.module.css';
import { insertQuote } from './insert-quote';
import { PassageFinder } from './passage-finder';
import { usePlaces, useReader, useTyped } from './use-finder';

type FinderProps = {
  question: string;
  contactId: string;
  onFound: (change: DraftChange) => void;
  onClose: () => void;
};

/** The knowledge and the catalogs, over the composer: what is found goes into the answer. */
export function Finder({ question, contactId, onFound, onClose }: FinderProps) {
  const { t } = useTranslation('inbox');
  const { typed, setTyped, query } = useTyped(question);
  const places = usePlaces();
  const language = useReader(contactId);
  const [chosen, setPlace] = useState<string | null>(null);
  const place = chosen ?? (places.knowledge ? knowledge : (places.catalogs[0]?.id ?? knowledge));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const names = [
    ...(places.knowledge ? [{ id: knowledge, name: t('finder.knowledge') }] : []),
    ...places.catalogs.map(({ id, name }) => ({ id, name })),
  ];
  const search = { typed, query, onTyped: setTyped };
  const tabs = <Tabs names={names} place={place} onPlace={setPlace} />;
  return (
    <div className={classes.finder} role="dialog" aria-label={t('finder.title')} onKeyDown={onKeyDown}>
      <CloseButton
        className={classes.close ?? ''}
        size="sm"
        aria-label={t('finder.close')}
        onClick={onClose}
      />
      {places.none && <p className={classes.nothing}>{t('finder.notAllowed')}</p>}
      {place === knowledge && places.knowledge && (
        <PassageFinder
          {...search}
          tabs={tabs}
          onSource={(source) => onFound((before) => insertQuote(before, source))}
        />
      )}
      {place !== knowledge && (
        <CatalogFinder
          key={place}
          {...search}
          catalogId={place}
          language={language}
          tabs={tabs}
          onOffer={(offer) => onFound({ offer })}
        />
      )}
      {!places.knowledge && places.waiting && <ListSkeleton lines={3} />}
    </div>
  );
}

const knowledge = 'knowledge';

type TabsProps = {
  names: { id: string; name: string }[];
  place: string;
  onPlace: (place: string) => void;
};

function Tabs({ names, place, onPlace }: TabsProps) {
  const { t } = useTranslation('inbox');
  if (names.length < 2) return null;
  return (
    <fieldset className={classes.tabs}>
      <legend className={classes.hidden}>{t('finder.where')}</legend>
      {names.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={id === place} onClick={() => onPlace(id)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
