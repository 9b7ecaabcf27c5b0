import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';

type SearchFieldProps = { label: string; value: string; onChange: (value: string) => void };

const pauseMs = 250;

/** What is typed goes into the address once the typing pauses. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const later = useDebouncedCallback(onChange, pauseMs);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      defaultValue={value}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      data-list-search=""
      onChange={(event) => later(event.currentTarget.value)}
    />
  );
}
