import type { PasswordInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './new-password-field.module.css';
import { PasswordField } from './password-field';
import type { Strength } from './password-strength';
import { useJudgement } from './use-judgement';

/** `known` is what a stranger could know of the person, and should not open the door. */
type NewPasswordProps = Omit<PasswordInputProps, 'value'> & { known: string[] };

const bars = [1, 2, 3, 4] as const;
const words = ['none', 'weak', 'fair', 'good', 'strong'] as const;

export function NewPasswordField({ known, onChange, ...rest }: NewPasswordProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { strength, problem } = useJudgement(typed, known);
  return (
    <div>
      <PasswordField
        autoComplete="new-password"
        description={t('strength.hint')}
        maxLength={256}
        {...rest}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange?.(event);
        }}
      />
      {typed !== '' && <Meter strength={strength} problem={problem} />}
    </div>
  );
}

function Meter({ strength, problem }: { strength: Strength; problem: string | null }) {
  const { t } = useTranslation();
  const filled = Math.max(strength, 1);
  return (
    <div className={classes.meter}>
      <div className={classes.bars} aria-hidden="true">
        {bars.map((bar) => (
          <span key={bar} className={`${classes.bar} ${bar <= filled ? classes[`s${strength}`] : ''}`} />
        ))}
      </div>
      <p className={classes.word} role="status">
        {problem ?? t('strength.says', { word: t(`strength.${words[strength]}`) })}
      </p>
    </div>
  );
}
