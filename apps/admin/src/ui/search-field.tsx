import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

type SearchFieldProps = { label: string; value: string; onChange: (value: string) => void };

const pauseMs = 250;

/** What is typed goes into the address once the typing pauses; what the address says from elsewhere is shown. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setSent(value);
    // What comes back from the address must not overwrite what was typed since.
    if (value !== sent) setText(value);
  }
  const later = useDebouncedCallback((typed: string) => {
    setSent(typed);
    onChange(typed);
  }, pauseMs);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      data-list-search=""
      onChange={(event) => {
        setText(event.currentTarget.value);
        later(event.currentTarget.value);
      }}
    />
  );
}
