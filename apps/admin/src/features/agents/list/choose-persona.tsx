import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Face } from '../../../ui/face';
import { ScrollRegion } from '../../../ui/scroll-region';
import type { Persona } from '../types';
import classes from './choose-persona.module.css';

type Chosen = Persona['name'] | null;
type ChooseProps = { personas: Persona[]; value: Chosen; onChange: (value: Chosen) => void };

/** What an agent begins as, and what it would be told. */
export function ChoosePersona({ personas, value, onChange }: ChooseProps) {
  const { t } = useTranslation('agents');
  const name = useId();
  const persona = personas.find((each) => each.name === value);
  return (
    <div className={classes.choose}>
      <fieldset className={classes.list}>
        <legend>{t('create.begin')}</legend>
        {personas.map((each) => (
          <label key={each.name} className={classes.one}>
            <input
              type="radio"
              name={name}
              checked={value === each.name}
              onChange={() => onChange(each.name)}
            />
            <Face avatar={each.avatar} />
            <span>
              <b>{each.title}</b>
              <small>{each.about}</small>
            </span>
          </label>
        ))}
        <label className={classes.one}>
          <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
          <Face avatar="spark" dim />
          <span>
            <b>{t('create.blank')}</b>
            <small>{t('create.blankHint')}</small>
          </span>
        </label>
      </fieldset>
      {persona ? (
        <Preview persona={persona} />
      ) : (
        <p className={classes.nothing}>{t('create.blankPreview')}</p>
      )}
    </div>
  );
}

function Preview({ persona: { title, config } }: { persona: Persona }) {
  const { t } = useTranslation('agents');
  return (
    <div className={classes.preview}>
      <h3>{t('create.told')}</h3>
      <ScrollRegion label={t('create.toldOf', { title })} low framed>
        <div className={classes.told}>
          <p className={classes.greeting} dir="auto">
            {config.greeting}
          </p>
          <p className={classes.instructions} dir="auto">
            {config.instructions}
          </p>
        </div>
      </ScrollRegion>
      <p className={classes.later}>{t('create.later')}</p>
    </div>
  );
}
