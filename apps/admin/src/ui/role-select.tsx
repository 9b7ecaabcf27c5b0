import { Select } from '@mantine/core';
import type { Role } from '@parley/shared';
import { useTranslation } from 'react-i18next';
import classes from './role-select.module.css';

type RoleSelectProps = {
  value: Role;
  choices: readonly Role[];
  onChange: (role: Role) => void;
  label?: string;
  name?: string;
  disabled?: boolean;
};

/** Each role says what it allows, where it is chosen. */
export function RoleSelect({ value, choices, onChange, label, name, disabled = false }: RoleSelectProps) {
  const { t } = useTranslation(['common', 'members']);
  return (
    <Select
      value={value}
      data={choices.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      onChange={(role) => {
        if (role && role !== value) onChange(role as Role);
      }}
      label={label}
      description={label === undefined ? undefined : t(`members:roleHints.${value}`)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      aria-label={name}
      allowDeselect={false}
      disabled={disabled}
      comboboxProps={{ width: 300, position: 'bottom-start' }}
      renderOption={({ option }) => (
        <div className={classes.option}>
          <span className={classes.name}>{option.label}</span>
          <span className={classes.hint}>{t(`members:roleHints.${option.value as Role}`)}</span>
        </div>
      )}
    />
  );
}
