import type { Source } from '@parley/shared/message';
import { IconBook2 } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage } from '../../../api/contract';
import { ErrorState, ListSkeleton } from '../../../ui/states';
import { piecesOf } from '../../knowledge/blocks-of';
import classes from './finder.module.css';
import { FinderField, FinderKeys, FinderList, FinderOption } from './finder-box';
import { sourceOf } from './source-of';
import { usePassages } from './use-finder';
import { useWalk } from './use-walk';

export type SearchProps = { typed: string; query: string; onTyped: (typed: string) => void; tabs: ReactNode };
type PassageFinderProps = SearchProps & { onSource: (source: Source) => void };

export function PassageFinder({ typed, query, onTyped, tabs, onSource }: PassageFinderProps) {
  const { t } = useTranslation('inbox');
  const found = usePassages(query);
  const passages = query === '' ? [] : (found.data?.passages ?? []);
  const insert = (nth: number) => {
    const passage = passages[nth];
    if (passage) onSource(sourceOf(passage));
  };
  const walk = useWalk(passages.length, { choose: insert });
  return (
    <>
      <FinderField
        walk={walk}
        count={passages.length}
        typed={typed}
        busy={found.isFetching}
        onTyped={onTyped}
      />
      {tabs}
      <FinderList walk={walk} label={t('finder.passages')}>
        {passages.map((passage, nth) => (
          <FinderOption key={passage.chunkId} walk={walk} nth={nth} onPress={() => insert(nth)}>
            <PassageLine passage={passage} />
          </FinderOption>
        ))}
      </FinderList>
      {passages.length === 0 && <Nothing query={query} found={found} none={t('finder.noPassage')} />}
      {passages.length > 0 && (
        <footer className={classes.foot}>
          <p role="status">{found.data?.found === 'well' ? '' : t('finder.weakly')}</p>
          <FinderKeys
            keys={[
              ['↑ ↓', t('finder.move')],
              ['Enter', t('finder.insert')],
            ]}
          />
        </footer>
      )}
    </>
  );
}

type NothingProps = {
  query: string;
  found: { error: unknown; isFetching: boolean; refetch: () => unknown };
  none: string;
};

/** Why there is nothing to choose from. */
export function Nothing({ query, found, none }: NothingProps) {
  const { t } = useTranslation('inbox');
  if (found.isFetching) return <ListSkeleton lines={3} />;
  if (found.error) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <p className={classes.nothing} role="status">
      {query === '' ? t('finder.ask') : none}
    </p>
  );
}

function PassageLine({ passage }: { passage: Passage }) {
  const { quote, url } = sourceOf(passage);
  const { title, headings, highlights, language, text } = passage;
  const at = text.indexOf(quote);
  const way = headings.filter((heading) => heading !== title);
  return (
    <>
      <IconBook2 className={classes.glyph} size={18} stroke={1.6} aria-hidden />
      <span className={classes.words}>
        <span className={classes.name}>{[title, ...way].join(' › ')}</span>
        <span className={classes.quote} dir="auto" lang={language ?? undefined}>
          {piecesOf(text, { at, end: at + quote.length }, highlights).map((piece) => (
            <Fragment key={piece.at}>{piece.marked ? <mark>{piece.text}</mark> : piece.text}</Fragment>
          ))}
        </span>
        {url !== undefined && <span className={classes.faint}>{url}</span>}
      </span>
    </>
  );
}
