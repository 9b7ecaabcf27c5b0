import { Button } from '@mantine/core';
import { messageLimits } from '@parley/shared/message-limits';
import { IconCheck, IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Match, SearchNote } from '../../../api/contract';
import { modKey } from '../../../app/shell/keys';
import classes from './finder.module.css';
import { FinderField, FinderKeys, FinderList, FinderOption } from './finder-box';
import { Nothing, type SearchProps } from './passage-finder';
import { useItems } from './use-finder';
import { type Offer, usePresent } from './use-present';
import { useWalk } from './use-walk';

type CatalogFinderProps = SearchProps & {
  catalogId: string;
  /** Of who will read it. */
  language: string | undefined;
  onOffer: (offer: Offer) => void;
};

export function CatalogFinder({
  catalogId,
  language,
  typed,
  query,
  onTyped,
  tabs,
  onOffer,
}: CatalogFinderProps) {
  const { t } = useTranslation('inbox');
  const found = useItems(query, { catalogId, language });
  const matches = found.data?.items ?? [];
  const [ticked, setTicked] = useState<Match[]>([]);
  const present = usePresent({ catalogId, language, onOffer });
  const isTicked = (match: Match) => ticked.some(({ item }) => item.id === match.item.id);
  const tick = (nth: number) => {
    const match = matches[nth];
    if (!match) return;
    if (isTicked(match)) setTicked(ticked.filter(({ item }) => item.id !== match.item.id));
    else if (ticked.length < messageLimits.cards) setTicked([...ticked, match]);
  };
  const comparable = ticked.length >= 2 && ticked.length <= messageLimits.columns;
  const add = (chosen: Match[]) => chosen.length > 0 && present.mutate({ matches: chosen, as: 'cards' });
  const compare = () => comparable && present.mutate({ matches: ticked, as: 'comparison' });
  const walk = useWalk(matches.length, {
    choose: (nth) => add(ticked.length > 0 ? ticked : matches.slice(nth, nth + 1)),
    tick,
    compare,
  });

  return (
    <>
      <FinderField
        walk={walk}
        count={matches.length}
        typed={typed}
        busy={found.isFetching}
        onTyped={onTyped}
      />
      {tabs}
      <Notes notes={found.data?.understood.notes ?? []} />
      <FinderList walk={walk} label={t('finder.items')} several>
        {matches.map((match, nth) => (
          <FinderOption
            key={match.item.id}
            walk={walk}
            nth={nth}
            ticked={isTicked(match)}
            onPress={() => tick(nth)}
          >
            <ItemLine match={match} ticked={isTicked(match)} />
          </FinderOption>
        ))}
      </FinderList>
      {matches.length === 0 && <Nothing query={query || ' '} found={found} none={t('finder.noItem')} />}
      <footer className={classes.foot}>
        {ticked.length === 0 ? (
          <FinderKeys
            keys={[
              ['Enter', t('finder.addOne')],
              ['Shift Enter', t('finder.tick')],
              [`${modKey()} Enter`, t('finder.compare')],
            ]}
          />
        ) : (
          <p role="status" className={classes.chosen}>
            {ticked.map(({ item }) => item.title).join(', ')}
          </p>
        )}
        <Button
          size="compact-sm"
          variant="default"
          disabled={!comparable || present.isPending}
          onClick={compare}
        >
          {t('finder.compare')}
        </Button>
        <Button
          size="compact-sm"
          disabled={ticked.length === 0}
          loading={present.isPending}
          onClick={() => add(ticked)}
        >
          {t('finder.add', { count: Math.max(1, ticked.length) })}
        </Button>
      </footer>
    </>
  );
}

/** In the words of whoever looks, not of whoever asked. */
function Notes({ notes }: { notes: SearchNote[] }) {
  const { t } = useTranslation('inbox');
  const tell = (note: SearchNote) => {
    switch (note.code) {
      case 'other-currency':
        return t('finder.note.other-currency', note.values);
      case 'no-attribute':
        return t('finder.note.no-attribute', note.values);
      case 'no-place':
        return t('finder.note.no-place', note.values);
    }
  };
  return notes.map((note) => (
    <p key={note.text} className={classes.note} role="status">
      {tell(note)}
    </p>
  ));
}

function ItemLine({ match: { item, card, why }, ticked }: { match: Match; ticked: boolean }) {
  const facts = card
    .slice(0, 4)
    .map(({ label, text }) => `${label} ${text}`)
    .join(' · ');
  const reasons = why.map(({ text }) => text).join(' · ');
  return (
    <>
      <span className={classes.box} data-ticked={ticked || undefined}>
        {ticked && <IconCheck size={12} stroke={3} aria-hidden />}
      </span>
      {item.picture ? (
        <img className={classes.picture} src={item.picture} alt="" width={56} height={42} loading="lazy" />
      ) : (
        <span className={classes.picture}>
          <IconPhotoOff size={16} stroke={1.6} aria-hidden />
        </span>
      )}
      <span className={classes.words}>
        <span className={classes.name}>{item.title}</span>
        <span className={classes.facts}>{facts}</span>
        {reasons !== '' && (
          <span className={classes.why}>
            <IconCheck size={12} stroke={2} aria-hidden />
            {reasons}
          </span>
        )}
      </span>
    </>
  );
}
