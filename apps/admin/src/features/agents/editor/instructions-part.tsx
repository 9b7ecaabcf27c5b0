import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { Card } from '../../../ui/card';
import classes from './editor.module.css';
import type { PartProps } from './part-props';

const most = 8000;
const tips = ['job', 'facts', 'person', 'never', 'short'] as const;

export function InstructionsPart({ draft: { config }, readOnly, faults, tell }: PartProps) {
  const { t } = useTranslation('agents');
  const { number } = useFormat();
  const { length } = config.instructions;
  const near = length > most * 0.95;
  return (
    <>
      <Card title={t('instructions.title')} hint={t('instructions.hint')}>
        <Textarea
          aria-label={t('instructions.title')}
          placeholder={t('instructions.placeholder')}
          dir="auto"
          autosize
          minRows={14}
          maxRows={36}
          maxLength={most}
          readOnly={readOnly}
          value={config.instructions}
          error={faults.instructions}
          onChange={(event) => tell({ instructions: event.currentTarget.value })}
        />
        <p className={`${classes.count} ${near ? classes.near : ''}`}>
          {t('instructions.count', { count: length, used: number(length), most: number(most) })}
        </p>
      </Card>
      <Card title={t('instructions.tips')}>
        <ul className={classes.tips}>
          {tips.map((tip) => (
            <li key={tip}>{t(`instructions.tip.${tip}`)}</li>
          ))}
        </ul>
      </Card>
    </>
  );
}
