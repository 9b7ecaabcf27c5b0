import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgentName } from '../use-agent-name';
import styles from './ledger.module.css';
import type { LedgerSearch } from './ledger-search';

const chips = ['model', 'agent', 'conversation'] as const;

type FilterChipsProps = { search: LedgerSearch; onSearch: (search: LedgerSearch) => void };

/** Filters that come from a number somewhere else. */
export function FilterChips({ search, onSearch }: FilterChipsProps) {
  const { t } = useTranslation('billing');
  const agentName = useAgentName();
  return chips.map((chip) => {
    const { [chip]: value, entry: _entry, ...rest } = search;
    if (value === undefined) return null;
    const name = t(`ledger.${chip}`, { value: chip === 'agent' ? agentName(value) : value });
    return (
      <span key={chip} className={styles.chip}>
        {name}
        <ActionIcon
          size={18}
          variant="subtle"
          aria-label={t('ledger.drop', { name })}
          onClick={() => onSearch(rest)}
        >
          <IconX size={12} stroke={2} aria-hidden />
        </ActionIcon>
      </span>
    );
  });
}
