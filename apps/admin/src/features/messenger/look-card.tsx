import { Button, ColorInput, SegmentedControl, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { Card } from '../../ui/card';
import { Fields } from '../../ui/fields';
import { contrast, inkOn, isHex } from './contrast';
import classes from './messenger.module.css';
import type { PartProps } from './parts';

const swatches = ['#0f766e', '#1d4ed8', '#6d28d9', '#be185d', '#b91c1c', '#c2410c', '#4d7c0f', '#1f2937'];

export function LookCard({ values, readOnly, change }: PartProps) {
  const { t } = useTranslation('messenger');
  return (
    <Card title={t('look.title')} hint={t('look.hint')}>
      <Fields>
        <TextInput
          label={t('look.name')}
          description={t('look.nameHint')}
          value={values.businessName ?? ''}
          maxLength={120}
          readOnly={readOnly}
          onChange={(event) => change({ businessName: event.currentTarget.value })}
        />
        <AccentField values={values} readOnly={readOnly} change={change} />
        <Choice
          label={t('look.place')}
          value={values.position}
          readOnly={readOnly}
          onChange={(position) => change({ position })}
          options={[
            { value: 'left', label: t('look.left') },
            { value: 'right', label: t('look.right') },
          ]}
        />
        <Choice
          label={t('look.theme')}
          value={values.theme}
          readOnly={readOnly}
          onChange={(theme) => change({ theme })}
          options={[
            { value: 'auto', label: t('look.auto') },
            { value: 'light', label: t('look.lightTheme') },
            { value: 'dark', label: t('look.darkTheme') },
          ]}
        />
      </Fields>
    </Card>
  );
}

function AccentField({ values, readOnly, change }: PartProps) {
  const { t } = useTranslation('messenger');
  const [typed, setTyped] = useState(values.accent ?? '');
  const shown = isHex(typed) || typed === '' ? (values.accent ?? '') : typed;
  return (
    <div>
      <ColorInput
        label={t('look.accent')}
        description={t('look.accentHint')}
        format="hex"
        swatches={swatches}
        swatchesPerRow={8}
        withEyeDropper={false}
        placeholder="#0f766e"
        value={shown}
        readOnly={readOnly}
        error={typed !== '' && !isHex(typed) ? t('look.wrong') : undefined}
        onChange={(text) => {
          setTyped(text);
          if (isHex(text)) change({ accent: text.toLowerCase() });
          if (text === '') change({ accent: null });
        }}
      />
      {values.accent !== null && <Contrast accent={values.accent} />}
      {values.accent !== null && !readOnly && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            setTyped('');
            change({ accent: null });
          }}
        >
          {t('look.reset')}
        </Button>
      )}
    </div>
  );
}

const surfaces = { light: '#fbfaf8', dark: '#191d24' } as const;
const controls = 3;

/** Computed, never assumed. */
function Contrast({ accent }: { accent: string }) {
  const { t } = useTranslation('messenger');
  const format = useFormat();
  const { ink, ratio } = inkOn(accent);
  const rounded = (value: number) => format.number(Math.floor(value * 10) / 10);
  const weak = (['light', 'dark'] as const).filter((name) => contrast(accent, surfaces[name]) < controls);
  return (
    <div className={classes.contrast} role="status">
      <p>
        <IconCircleCheck size={15} stroke={1.75} aria-hidden className={classes.good} />
        {t('look.contrast', { ink: t(`look.${ink}`), ratio: rounded(ratio) })}
      </p>
      {weak.map((name) => (
        <p key={name}>
          <IconAlertTriangle size={15} stroke={1.75} aria-hidden className={classes.warn} />
          {t('look.weak', { surface: t(`look.${name}`), ratio: rounded(contrast(accent, surfaces[name])) })}
        </p>
      ))}
    </div>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  value: T;
  options: { value: T; label: string }[];
  readOnly: boolean;
  onChange: (value: T) => void;
};

function Choice<T extends string>({ label, value, options, readOnly, onChange }: ChoiceProps<T>) {
  const labelId = useId();
  return (
    <div className={classes.choice}>
      <span id={labelId} className={classes.label}>
        {label}
      </span>
      <SegmentedControl
        aria-labelledby={labelId}
        data={options}
        value={value}
        disabled={readOnly}
        onChange={(next) => onChange(next as T)}
      />
    </div>
  );
}
