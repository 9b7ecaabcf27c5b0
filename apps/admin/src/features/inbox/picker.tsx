import { Combobox, useCombobox } from '@mantine/core';
import { IconCheck, type TablerIcon } from '@tabler/icons-react';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/person';
import classes from './picker.module.css';
import { rank } from './suggest';

export type Choice = {
  value: string;
  label: string;
  hint?: string;
  icon?: TablerIcon;
  person?: string;
  chosen?: boolean;
};

type PickerProps = {
  label: string;
  /** Words in the search field; without them there is none. */
  find?: string;
  opened: boolean;
  onOpened: (opened: boolean) => void;
  choices: Choice[];
  onPick: (value: string) => void;
  /** Offered when what is typed names nothing that is there. */
  adds?: (typed: string) => Choice | null;
  stays?: boolean;
  foot?: ReactNode;
  children: ReactNode;
};

/** One of a short list, by pointer or by typing. */
export function Picker({
  label,
  find,
  opened,
  onOpened,
  choices,
  onPick,
  adds,
  stays = false,
  foot,
  children,
}: PickerProps) {
  const { t } = useTranslation('inbox');
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({ opened, onOpenedChange: onOpened });
  const found = rank(choices, typed.trim(), ({ label: name, hint }) =>
    hint === undefined ? [name] : [name, hint],
  );
  const added = typed.trim() === '' ? null : (adds?.(typed.trim()) ?? null);
  const arrive = useEffectEvent(() => {
    setTyped('');
    if (find === undefined) combobox.focusTarget();
    else combobox.focusSearchInput();
    combobox.selectFirstOption();
  });
  // Keys pressed right after closing are meant for the page, not for a field that is about to go.
  const leave = useEffectEvent(() => {
    if (document.activeElement === combobox.searchRef.current) combobox.focusTarget();
  });
  const first = useEffectEvent(() => combobox.selectFirstOption());
  useEffect(() => {
    if (!opened) return;
    const frame = requestAnimationFrame(() => arrive());
    return () => {
      cancelAnimationFrame(frame);
      leave();
    };
  }, [opened]);
  useEffect(() => {
    if (typed === '') return;
    const frame = requestAnimationFrame(() => first());
    return () => cancelAnimationFrame(frame);
  }, [typed]);

  return (
    <Combobox
      store={combobox}
      width={320}
      position="bottom-end"
      radius="md"
      shadow="md"
      transitionProps={{ duration: 120 }}
      onOptionSubmit={(value) => {
        onPick(value);
        setTyped('');
        if (stays) return;
        combobox.closeDropdown();
        combobox.focusTarget();
      }}
    >
      <Combobox.Target targetType="button">{children}</Combobox.Target>
      <Combobox.Dropdown aria-label={label} className={classes.dropdown}>
        {find !== undefined && (
          <Combobox.Search
            value={typed}
            aria-label={find}
            placeholder={find}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.updateSelectedOptionIndex();
            }}
          />
        )}
        <Combobox.Options aria-label={label} className={classes.options}>
          {[...found, ...(added ? [added] : [])].map((choice) => (
            <Combobox.Option key={choice.value} value={choice.value} active={choice.chosen ?? false}>
              <Line choice={choice} />
            </Combobox.Option>
          ))}
          {found.length === 0 && !added && <Combobox.Empty>{t('deeds.noMatch')}</Combobox.Empty>}
        </Combobox.Options>
        {foot !== undefined && <div className={classes.foot}>{foot}</div>}
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Line({ choice: { icon: Icon, person, label, hint, chosen } }: { choice: Choice }) {
  return (
    <span className={classes.line}>
      {Icon && <Icon size={16} stroke={1.75} aria-hidden />}
      {person !== undefined && <Avatar name={person} small />}
      <span className={classes.label}>{label}</span>
      {hint !== undefined && <span className={classes.hint}>{hint}</span>}
      {chosen && <IconCheck size={14} stroke={2} aria-hidden />}
    </span>
  );
}
