import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import type { InboxConversation, Priority } from '@parley/shared/live-member';
import {
  IconAlertTriangle,
  IconAntennaBars2,
  IconAntennaBars3,
  IconAntennaBars5,
  IconCheck,
  IconClockPause,
  IconDots,
  IconFlag,
  IconFlame,
  IconLink,
  IconRotate,
  IconTag,
  IconTrash,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/person';
import classes from './deed-bar.module.css';
import { Picker } from './picker';
import { SnoozePicker } from './snooze-picker';
import { useAssignChoices, useTagChoices } from './use-choices';
import { type Deeds, sayLinkCopied } from './use-deeds';

export type DeedMenu = 'assign' | 'snooze' | 'priority' | 'tags' | null;

export const priorityIcons: Record<Priority, TablerIcon> = {
  low: IconAntennaBars2,
  normal: IconAntennaBars3,
  high: IconAntennaBars5,
  urgent: IconFlame,
};
const urgentFirst: Priority[] = ['urgent', 'high', 'normal', 'low'];

type DeedBarProps = {
  conversation: InboxConversation;
  deeds: Deeds;
  /** For those who may. */
  remove: (() => void) | null;
  menu: DeedMenu;
  onMenu: (menu: DeedMenu) => void;
};

export function DeedBar({ conversation, deeds, remove, menu, onMenu }: DeedBarProps) {
  const { t } = useTranslation('inbox');
  const closed = conversation.status === 'closed';
  const opener = (name: Exclude<DeedMenu, null>) => ({
    opened: menu === name,
    onOpened: (opened: boolean) => onMenu(opened ? name : null),
  });
  return (
    <div className={classes.bar}>
      <AssignPicker conversation={conversation} deeds={deeds} {...opener('assign')} />
      <PriorityPicker conversation={conversation} deeds={deeds} {...opener('priority')} />
      <TagsPicker conversation={conversation} deeds={deeds} {...opener('tags')} />
      {!closed && (
        <SnoozePicker conversation={conversation} deeds={deeds} {...opener('snooze')}>
          <ActionIcon
            variant="default"
            size={32}
            aria-label={t('deeds.snooze')}
            onClick={() => onMenu(menu === 'snooze' ? null : 'snooze')}
          >
            <IconClockPause size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </SnoozePicker>
      )}
      <Button
        size="compact-md"
        className={classes.close}
        variant={closed ? 'default' : 'light'}
        leftSection={
          closed ? (
            <IconRotate size={15} stroke={1.75} aria-hidden />
          ) : (
            <IconCheck size={15} stroke={2} aria-hidden />
          )
        }
        onClick={closed ? deeds.reopen : deeds.close}
      >
        {closed ? t('deeds.reopen') : t('deeds.close')}
      </Button>
      <MoreMenu
        onMenu={onMenu}
        escalate={conversation.status === 'escalated' ? null : deeds.escalate}
        remove={remove}
      />
    </div>
  );
}

type OneProps = {
  conversation: InboxConversation;
  deeds: Deeds;
  opened: boolean;
  onOpened: (opened: boolean) => void;
};

function AssignPicker({ conversation, deeds, opened, onOpened }: OneProps) {
  const { t } = useTranslation('inbox');
  const { choices, pick } = useAssignChoices(conversation, deeds);
  const name = conversation.assignee?.name;
  return (
    <Picker
      label={t('deeds.assignTo')}
      find={t('deeds.findPerson')}
      opened={opened}
      onOpened={onOpened}
      choices={choices}
      onPick={pick}
    >
      <Button
        variant="default"
        size="compact-md"
        className={classes.assign}
        aria-label={name === undefined ? t('deeds.assign') : t('list.assignedTo', { name })}
        leftSection={
          name === undefined ? <IconUser size={15} stroke={1.75} aria-hidden /> : <Avatar name={name} small />
        }
        onClick={() => onOpened(!opened)}
      >
        <span className={classes.name}>{name ?? t('deeds.assign')}</span>
      </Button>
    </Picker>
  );
}

function PriorityPicker({ conversation, deeds, opened, onOpened }: OneProps) {
  const { t } = useTranslation('inbox');
  const Icon = priorityIcons[conversation.priority];
  const label = `${t('deeds.priority')}: ${t(`priority.${conversation.priority}`)}`;
  return (
    <Picker
      label={t('deeds.priority')}
      opened={opened}
      onOpened={onOpened}
      onPick={(value) => deeds.setPriority(value as Priority)}
      choices={urgentFirst.map((value) => ({
        value,
        label: t(`priority.${value}`),
        icon: priorityIcons[value],
        chosen: value === conversation.priority,
      }))}
    >
      <ActionIcon
        variant="default"
        size={32}
        className={classes.wideOnly}
        data-urgent={conversation.priority === 'urgent' || undefined}
        aria-label={label}
        title={label}
        onClick={() => onOpened(!opened)}
      >
        <Icon size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Picker>
  );
}

function TagsPicker({ conversation, deeds, opened, onOpened }: OneProps) {
  const { t } = useTranslation('inbox');
  const { choices, toggle, adds } = useTagChoices(conversation, deeds);
  return (
    <Picker
      label={t('deeds.tags')}
      find={t('deeds.findTag')}
      opened={opened}
      onOpened={onOpened}
      choices={choices}
      onPick={toggle}
      adds={adds}
      stays
    >
      <ActionIcon
        variant="default"
        size={32}
        className={classes.wideOnly}
        aria-label={t('deeds.tags')}
        title={t('deeds.tags')}
        onClick={() => onOpened(!opened)}
      >
        <IconTag size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Picker>
  );
}

type MoreMenuProps = {
  onMenu: (menu: DeedMenu) => void;
  escalate: (() => void) | null;
  remove: (() => void) | null;
};

function MoreMenu({ onMenu, escalate, remove }: MoreMenuProps) {
  const { t } = useTranslation('inbox');
  const copyLink = () => {
    void navigator.clipboard.writeText(window.location.href).then(() => sayLinkCopied(t('deeds.copied')));
  };
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <Tooltip label={t('deeds.more')}>
          <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('deeds.more')}>
            <IconDots size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {escalate && (
          <Menu.Item
            leftSection={<IconAlertTriangle size={16} stroke={1.75} aria-hidden />}
            onClick={escalate}
          >
            {t('deeds.escalate')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconFlag size={16} stroke={1.75} aria-hidden />}
          onClick={() => onMenu('priority')}
        >
          {t('deeds.priority')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTag size={16} stroke={1.75} aria-hidden />}
          onClick={() => onMenu('tags')}
        >
          {t('deeds.tags')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLink size={16} stroke={1.75} aria-hidden />} onClick={copyLink}>
          {t('deeds.copyLink')}
        </Menu.Item>
        {remove && (
          <>
            <Menu.Divider />
            <Menu.Item
              color="bad"
              leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
              onClick={remove}
            >
              {t('deeds.remove')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
