import { Checkbox } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Match } from '../../api/contract';
import { chosenIn, mostCompared, toggled } from './compared';
import { Picture } from './thumb';
import classes from './try.module.css';
import { useGo } from './use-go';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');

type MatchCardProps = { match: Match; reason: string | undefined; heading: 'h2' | 'h3' };

/** An item as a visitor would see it, and why it is here. */
export function MatchCard({ match: { item, card, why }, reason, heading: Heading }: MatchCardProps) {
  const { t } = useTranslation('catalog');
  const { compare } = route.useSearch();
  const go = useGo();
  const chosen = chosenIn(compare);
  const ticked = chosen.includes(item.id);
  return (
    <article className={classes.match} data-row="" tabIndex={-1} aria-label={item.title}>
      <Picture key={item.picture} at={item.picture} large />
      <div className={classes.body}>
        <Heading className={classes.name} dir="auto">
          {item.title}
        </Heading>
        {reason !== undefined && <p className={classes.reason}>{reason}</p>}
        <dl className={classes.facts}>
          {card.map(({ key, label, text }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
        {why.length > 0 && (
          <details className={classes.why}>
            <summary>{t('try.why')}</summary>
            <ul>
              {why.map(({ key, text }) => (
                <li key={`${key} ${text}`}>{text}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <Checkbox
        className={classes.tick ?? ''}
        size="xs"
        label={t('try.compare')}
        aria-label={t('try.compareOf', { name: item.title })}
        data-row-action=""
        checked={ticked}
        disabled={!ticked && chosen.length >= mostCompared}
        onChange={() => go({ compare: toggled(chosen, item.id) }, { replace: true, resetScroll: false })}
      />
    </article>
  );
}
