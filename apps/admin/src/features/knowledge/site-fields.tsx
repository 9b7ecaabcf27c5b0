import { NumberInput, Select, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, Pair } from '../../ui/fields';
import type { SiteValues } from './site-values';
import classes from './sources.module.css';

type SiteFieldsProps = { values: SiteValues; onChange: (values: SiteValues) => void; children?: ReactNode };

const ways = ['both', 'sitemap', 'links'] as const;

/** Limits that fit most sites as they are. */
export function SiteFields({ values, onChange, children }: SiteFieldsProps) {
  const { t } = useTranslation('knowledge');
  const number = (name: 'maxPages' | 'maxDepth' | 'perSecond') => ({
    label: t(`fields.${name}`),
    value: values[name],
    onChange: (value: string | number) => {
      if (typeof value === 'number') onChange({ ...values, [name]: value });
    },
  });
  const lines = (name: 'include' | 'exclude') => (
    <Textarea
      label={t(`fields.${name}`)}
      description={t('fields.patternsHint')}
      dir="ltr"
      autosize
      minRows={2}
      maxRows={6}
      value={values[name]}
      onChange={(event) => onChange({ ...values, [name]: event.currentTarget.value })}
    />
  );
  return (
    <details className={classes.more}>
      <summary>{t('fields.more')}</summary>
      <Fields>
        <Pair>
          <NumberInput {...number('maxPages')} min={1} max={5000} />
          <NumberInput {...number('maxDepth')} min={0} max={10} />
        </Pair>
        <Pair>
          <Select
            label={t('fields.by')}
            data={ways.map((value) => ({ value, label: t(`by.${value}`) }))}
            value={values.by}
            onChange={(by) => onChange({ ...values, by: ways.find((way) => way === by) ?? 'both' })}
            allowDeselect={false}
          />
          <NumberInput {...number('perSecond')} min={0.1} max={10} step={0.5} decimalScale={1} />
        </Pair>
        {lines('include')}
        {lines('exclude')}
        {children}
      </Fields>
    </details>
  );
}
