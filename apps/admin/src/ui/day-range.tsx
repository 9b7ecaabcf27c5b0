import { TextInput } from '@mantine/core';

type DayRangeProps = {
  from: string | undefined;
  to: string | undefined;
  words: { from: string; to: string };
  onChange: (name: 'from' | 'to', value: string) => void;
};

/** Two days of which the first cannot come after the second. */
export function DayRange({ from, to, words, onChange }: DayRangeProps) {
  return (
    <>
      <TextInput
        type="date"
        label={words.from}
        value={from ?? ''}
        max={to}
        onChange={({ currentTarget: { value } }) => onChange('from', value)}
      />
      <TextInput
        type="date"
        label={words.to}
        value={to ?? ''}
        min={from}
        onChange={({ currentTarget: { value } }) => onChange('to', value)}
      />
    </>
  );
}
