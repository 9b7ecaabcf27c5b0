import { Autocomplete } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { builtInIntents } from '../intents';
import { useLabels } from './use-training';

type IntentFieldProps = { value: string; onChange: (label: string) => void; label?: string; bare?: boolean };

/** An intent that is there, or a new one by its name. */
export function IntentField({ value, onChange, label, bare = false }: IntentFieldProps) {
  const { t } = useTranslation('agents');
  const labels = useLabels();
  const known = [...new Set([...(labels.data ?? []).map((each) => each.label), ...builtInIntents])];
  return (
    <Autocomplete
      {...(bare ? { 'aria-label': label, placeholder: t('training.intent') } : intentWords(t, label))}
      maxLength={60}
      data={known}
      value={value}
      onChange={onChange}
    />
  );
}

function intentWords(t: (key: 'training.intent' | 'training.intentHint') => string, label?: string) {
  return { label: label ?? t('training.intent'), description: t('training.intentHint') };
}
