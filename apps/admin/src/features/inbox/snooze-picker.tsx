import { Button, TextInput } from '@mantine/core';
import type { InboxConversation } from '@parley/shared/live-member';
import {
  IconAlarm,
  IconBell,
  IconCalendar,
  IconMoon,
  IconSunrise,
  type TablerIcon,
} from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { guessTimeZone } from '../../i18n/time-zones';
import { useFormat } from '../../i18n/use-format';
import { ZoneContext } from '../../i18n/zone-context';
import { Picker } from './picker';
import { exactSnooze, type SnoozePreset, snoozeChoices } from './snooze';
import classes from './snooze-picker.module.css';
import type { Deeds } from './use-deeds';

const icons: Record<SnoozePreset, TablerIcon> = {
  later: IconAlarm,
  evening: IconMoon,
  tomorrow: IconSunrise,
  monday: IconCalendar,
  week: IconCalendar,
  month: IconCalendar,
};

type SnoozePickerProps = {
  conversation: InboxConversation;
  deeds: Deeds;
  opened: boolean;
  onOpened: (opened: boolean) => void;
  children: ReactNode;
};

export function SnoozePicker({ conversation, deeds, opened, onOpened, children }: SnoozePickerProps) {
  const { t } = useTranslation('inbox');
  const format = useFormat();
  const zone = useContext(ZoneContext) ?? guessTimeZone();
  const presets = opened ? snoozeChoices(Date.now(), zone) : [];
  const choices = presets.map(({ preset, until }) => ({
    value: preset,
    label: t(`presets.${preset}`),
    hint: format.soon(until.toISOString()),
    icon: icons[preset],
  }));
  const wake = { value: 'wake', label: t('deeds.unsnooze'), icon: IconBell };
  return (
    <Picker
      label={t('deeds.snoozeUntil')}
      opened={opened}
      onOpened={onOpened}
      choices={conversation.status === 'snoozed' ? [wake, ...choices] : choices}
      onPick={(value) => {
        const chosen = presets.find(({ preset }) => preset === value);
        if (chosen) deeds.snooze(chosen.until);
        else deeds.reopen();
      }}
      foot={
        <ExactTime
          zone={zone}
          onPick={(until) => {
            deeds.snooze(until);
            onOpened(false);
          }}
        />
      }
    >
      {children}
    </Picker>
  );
}

function ExactTime({ zone, onPick }: { zone: string; onPick: (until: Date) => void }) {
  const { t } = useTranslation('inbox');
  const [typed, setTyped] = useState({ day: '', time: '09:00' });
  const [late, setLate] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const until = exactSnooze(typed, zone);
    if (until && until.getTime() > Date.now()) onPick(until);
    else setLate(true);
  };
  return (
    <form className={classes.exact} onSubmit={submit} aria-label={t('deeds.exact')}>
      <TextInput
        type="date"
        size="xs"
        aria-label={t('deeds.day')}
        value={typed.day}
        error={late ? t('deeds.ahead') : undefined}
        onChange={(event) => setTyped({ ...typed, day: event.currentTarget.value })}
      />
      <TextInput
        type="time"
        size="xs"
        aria-label={t('deeds.time')}
        value={typed.time}
        onChange={(event) => setTyped({ ...typed, time: event.currentTarget.value })}
      />
      <Button type="submit" size="compact-sm" variant="light">
        {t('deeds.snooze')}
      </Button>
    </form>
  );
}
