import { useTranslation } from 'react-i18next';
import type { Discovery } from '../../api/contract';
import { type Fact, Facts } from '../../ui/facts';
import { Row } from '../../ui/stack';
import { TextLink } from '../../ui/text-link';
import own from './discovered.module.css';
import { languageName } from './language-name';
import classes from './sources.module.css';
import { TakeOver } from './take-over';

/** What a website says about the business, to be taken over. */
export function DiscoveredProfile({ discovery }: { discovery: Discovery }) {
  const { t } = useTranslation('knowledge');
  const { profile } = discovery;
  const { name, description, hours, languages } = profile;
  const facts: Fact[] = [];
  for (const field of ['phone', 'email', 'address'] as const) {
    const value = profile[field];
    if (value !== null) facts.push({ name: t(`discover.${field}`), value });
  }
  if (hours.length > 0)
    facts.push({
      name: t('discover.hours'),
      value: hours.map((each) => <Opening key={`${each.day} ${each.opens}`} {...each} />),
    });
  if (languages.length > 0)
    facts.push({ name: t('discover.languages'), value: languages.map(languageName).join(', ') });
  if (name === null && description === null && facts.length === 0) return null;
  return (
    <section>
      <p>
        <b>{name}</b>
      </p>
      {description !== null && <p className={classes.soft}>{description}</p>}
      <div className={own.facts}>
        <Facts facts={facts} />
      </div>
      <Row>
        <TakeOver discovery={discovery} />
        <TextLink to="/settings/business">{t('discover.profileAction')}</TextLink>
      </Row>
    </section>
  );
}

type OpeningProps = Discovery['profile']['hours'][number];
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function Opening({ day, opens, closes }: OpeningProps) {
  // A Monday, to name the days by.
  const date = new Date(Date.UTC(2024, 0, 1 + days.indexOf(day)));
  const name = new Intl.DateTimeFormat(navigator.language, { weekday: 'short', timeZone: 'UTC' }).format(
    date,
  );
  return <div>{`${name} ${opens}–${closes}`}</div>;
}
