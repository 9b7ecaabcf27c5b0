import { useTranslation } from 'react-i18next';
import type { Passage } from '../../api/contract';
import classes from './playground.module.css';
import { wordIn } from './word-in';

type Contribution = NonNullable<Passage['why']>[number];

type WhyProps = Pick<Passage, 'meaning' | 'wordRank'> & { why: readonly Contribution[]; text: string };

/** What a score is made of, in words, the weightiest first. */
export function Why({ why, text, ...ranks }: WhyProps) {
  const { t } = useTranslation('knowledge');
  const told = why.filter(({ score }) => score > 0).toSorted((one, other) => other.score - one.score);
  return (
    <details className={classes.why}>
      <summary>{t('playground.why')}</summary>
      <Ranks {...ranks} />
      {told.length === 0 && !ranks.meaning && <p>{t('why.none')}</p>}
      <ul>
        {told.map((each) => (
          <li key={`${each.source} ${each.term} ${each.of}`}>
            <Reason contribution={each} word={wordIn(text, each.term)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Its places by words and by meaning, where meaning had its say. */
function Ranks({ meaning, wordRank }: Pick<Passage, 'meaning' | 'wordRank'>) {
  const { t } = useTranslation('knowledge');
  if (!meaning) return null;
  const { rank, similarity } = meaning;
  return (
    <p>
      {`${t('why.meaning', { rank, similarity: similarity.toFixed(2) })} · ${wordRank === null ? t('why.noWords') : t('why.words', { rank: wordRank })}`}
    </p>
  );
}

type ReasonProps = { contribution: Contribution; word: string };

function Reason({ contribution: { source, of, documents, score, ...counts }, word }: ReasonProps) {
  const { t } = useTranslation('knowledge');
  const places = [
    counts.inTitle > 0 && t('why.title', { count: counts.inTitle }),
    counts.inHeadings > 0 && t('why.headings', { count: counts.inHeadings }),
    counts.inBody > 0 && t('why.body', { count: counts.inBody }),
    documents > 0 && t('why.rare', { count: documents }),
  ];
  return (
    <>
      <b dir="auto">{word}</b>
      <span>{[t(`why.${source}`, { of: of ?? '' }), ...places].filter(Boolean).join(', ')}</span>
      <span className={classes.points} dir="ltr">
        {t('why.points', { score: score.toFixed(2) })}
      </span>
    </>
  );
}
