import { useTranslation } from 'react-i18next';
import type { CatalogFound } from '../../api/contract';
import { Matches } from './matches';
import classes from './try.module.css';

const kinds = ['cheaper', 'betterValue', 'elsewhere', 'closest'] as const;

/** What comes near a question without meeting it whole. */
export function Alternatives({ alternatives }: { alternatives: NonNullable<CatalogFound['alternatives']> }) {
  const { t } = useTranslation('catalog');
  return kinds
    .filter((kind) => alternatives[kind].length > 0)
    .map((kind) => (
      <section key={kind} className={classes.others} aria-label={t(`try.${kind}`)}>
        <h2>{t(`try.${kind}`)}</h2>
        <p>{t(`try.${kind}Hint`)}</p>
        <Matches label={t(`try.${kind}`)} heading="h3" matches={alternatives[kind]} />
      </section>
    ));
}
