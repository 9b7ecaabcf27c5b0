import { ActionIcon, Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Pair } from '../../ui/fields';
import classes from './messenger.module.css';
import type { MessengerValues } from './messenger-values';
import type { PartProps } from './parts';

type Rule = MessengerValues['proactive'][number];

const firstWaitSeconds = 20;

export function ProactiveCard({ values, readOnly, change }: PartProps) {
  const { t } = useTranslation('messenger');
  const rules = values.proactive;
  const add = () => {
    const id = crypto.randomUUID().replaceAll('-', '');
    change({ proactive: [...rules, { id, path: '/*', afterSeconds: firstWaitSeconds, text: '' }] });
  };
  return (
    <Card title={t('proactive.title')} hint={t('proactive.hint')}>
      <div className={classes.rows}>
        {rules.length === 0 && <p className={classes.none}>{t('proactive.empty')}</p>}
        {rules.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            readOnly={readOnly}
            onChange={(next) => change({ proactive: rules.map((one) => (one.id === rule.id ? next : one)) })}
            onRemove={() => change({ proactive: rules.filter(({ id }) => id !== rule.id) })}
          />
        ))}
        {!readOnly && (
          <div>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
              onClick={add}
            >
              {t('proactive.add')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

type RuleRowProps = { rule: Rule; readOnly: boolean; onChange: (rule: Rule) => void; onRemove: () => void };

function RuleRow({ rule, readOnly, onChange, onRemove }: RuleRowProps) {
  const { t } = useTranslation('messenger');
  return (
    <fieldset className={classes.row} disabled={readOnly} aria-label={rule.path}>
      <Pair>
        <TextInput
          label={t('proactive.path')}
          description={t('proactive.pathHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          dir="ltr"
          value={rule.path}
          maxLength={300}
          onChange={(event) => onChange({ ...rule, path: event.currentTarget.value })}
        />
        <NumberInput
          label={t('proactive.after')}
          min={0}
          max={3600}
          allowDecimal={false}
          value={rule.afterSeconds}
          onChange={(typed) => onChange({ ...rule, afterSeconds: Number(typed) || 0 })}
        />
      </Pair>
      <Textarea
        label={t('proactive.text')}
        autosize
        minRows={2}
        maxLength={300}
        value={rule.text}
        onChange={(event) => onChange({ ...rule, text: event.currentTarget.value })}
      />
      <div className={classes.foot}>
        <span />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('proactive.remove', { path: rule.path })}
          onClick={onRemove}
        >
          <IconX size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
    </fieldset>
  );
}
