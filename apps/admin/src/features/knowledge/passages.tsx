import { Link } from '@tanstack/react-router';
import { Fragment, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage } from '../../api/contract';
import { useListKeys } from '../../ui/use-list-keys';
import { piecesOf } from './blocks-of';
import { InARow } from './in-a-row';
import classes from './playground.module.css';
import { useCollectionName } from './use-collections';
import { Why } from './why';

export function Passages({ passages }: { passages: Passage[] }) {
  const { t } = useTranslation('knowledge');
  const list = useRef<HTMLOListElement>(null);
  useListKeys(list);
  const best = Math.max(...passages.map(({ score }) => score), Number.EPSILON);
  return (
    <ol ref={list} className={classes.list} aria-label={t('playground.results')}>
      {passages.map((passage) => (
        <li key={passage.chunkId} className={classes.passage}>
          <PassageHead passage={passage} share={passage.score / best} />
          <Quoted passage={passage} />
          <Why
            why={passage.why ?? []}
            meaning={passage.meaning}
            wordRank={passage.wordRank}
            text={`${passage.title}\n${passage.text}`}
          />
        </li>
      ))}
    </ol>
  );
}

function PassageHead({ passage, share }: { passage: Passage; share: number }) {
  const { t } = useTranslation('knowledge');
  const collectionName = useCollectionName();
  const { title, headings, page, score } = passage;
  const way = [
    collectionName(passage.collectionId),
    ...headings.filter((heading) => heading !== title),
    ...(page === null ? [] : [t('playground.page', { page })]),
  ];
  return (
    <div className={classes.head}>
      <div>
        <h2>
          <Link
            to="/knowledge/documents/$documentId"
            params={{ documentId: passage.documentId }}
            search={{ chunk: passage.chunkId }}
            className={classes.open}
            data-row=""
            aria-label={t('playground.open', { name: title })}
          >
            {title}
          </Link>
        </h2>
        <p className={classes.way}>
          <InARow parts={way} between=" › " />
        </p>
      </div>
      <span className={classes.score}>
        <span className={classes.meter} aria-hidden="true">
          <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
        </span>
        {t('playground.score', { score: score.toFixed(2) })}
      </span>
    </div>
  );
}

function Quoted({ passage: { text, highlights, language } }: { passage: Passage }) {
  return (
    <p className={classes.quote} lang={language ?? undefined} dir="auto">
      {piecesOf(text, { at: 0, end: text.length }, highlights).map((piece) => (
        <Fragment key={piece.at}>{piece.marked ? <mark>{piece.text}</mark> : piece.text}</Fragment>
      ))}
    </p>
  );
}
