import { ActionIcon, Button, CloseButton, Popover, Select, Switch } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../ui/search-field';
import { AlertsMenu } from './alerts-menu';
import { type InboxSearch, narrowings, statusViews, viewOf } from './inbox-search';
import { channels, priorities, turns } from './known';
import classes from './list-head.module.css';
import { useColleagues, useLabels } from './use-choices';
import { useCounts } from './use-counts';

type HeadProps = { search: InboxSearch; onSearch: (search: InboxSearch) => void };

export function ListHead({ search, onSearch }: HeadProps) {
  const { t } = useTranslation('inbox');
  return (
    <header className={classes.head}>
      <div className={classes.line}>
        <p className={classes.title} aria-hidden="true">
          {t('title')}
        </p>
        <AlertsMenu />
        <Filters search={search} onSearch={onSearch} />
      </div>
      <SearchField
        label={t('list.search')}
        value={search.q ?? ''}
        onChange={(q) => onSearch({ ...search, q })}
      />
      <ViewTabs search={search} onSearch={onSearch} />
      <FilterChips search={search} onSearch={onSearch} />
    </header>
  );
}

function ViewTabs({ search, onSearch }: HeadProps) {
  const { t } = useTranslation('inbox');
  const counts = useCounts();
  const numbers: Partial<Record<string, number>> = { active: counts?.open, escalated: counts?.escalated };
  const current = viewOf(search);
  return (
    <nav className={classes.views} aria-label={t('views.label')}>
      {statusViews.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === current}
          onClick={() => {
            const { view: _before, ...rest } = search;
            onSearch(view === 'active' ? rest : { ...rest, view });
          }}
        >
          {t(`views.${view}`)}
          {(numbers[view] ?? 0) > 0 && <span className={classes.number}>{numbers[view]}</span>}
        </button>
      ))}
    </nav>
  );
}

type Narrowing = 'assignee' | 'channel' | 'priority' | 'tag' | 'queue' | 'unread' | 'by';

function useChange({ search, onSearch }: HeadProps) {
  return (name: Narrowing, value: string | null) => {
    const { [name]: _before, ...rest } = search;
    onSearch(value === null ? rest : { ...rest, [name]: value });
  };
}

function Filters({ search, onSearch }: HeadProps) {
  const { t } = useTranslation('inbox');
  const change = useChange({ search, onSearch });
  const { me, all } = useColleagues();
  const { tags, queues } = useLabels();
  const active = narrowings(search);
  const people = [
    { value: 'me', label: t('filter.me') },
    { value: 'unassigned', label: t('filter.unassigned') },
    ...all.filter(({ id }) => id !== me?.id).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Popover position="bottom-end" width={280} trapFocus>
      <Popover.Target>
        <ActionIcon
          variant={active > 0 ? 'light' : 'subtle'}
          color={active > 0 ? 'accent' : 'gray'}
          size={32}
          aria-label={active > 0 ? t('filter.active', { count: active }) : t('filter.button')}
          title={t('filter.button')}
        >
          <IconAdjustmentsHorizontal size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel} aria-label={t('filter.button')}>
        <One
          label={t('filter.assignee')}
          any={t('filter.anyone')}
          data={people}
          value={search.assignee}
          onPick={(value) => change('assignee', value)}
        />
        <One
          label={t('filter.by')}
          any={t('filter.anyBody')}
          data={turns.map((value) => ({ value, label: t(`turn.${value}`) }))}
          value={search.by}
          onPick={(value) => change('by', value)}
        />
        <One
          label={t('filter.priority')}
          any={t('filter.anyPriority')}
          data={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
          value={search.priority}
          onPick={(value) => change('priority', value)}
        />
        <One
          label={t('filter.channel')}
          any={t('filter.anyChannel')}
          data={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
          value={search.channel}
          onPick={(value) => change('channel', value)}
        />
        <One
          label={t('filter.tag')}
          any={t('filter.anyTag')}
          data={withCurrent(tags, search.tag)}
          value={search.tag}
          onPick={(value) => change('tag', value)}
        />
        {(queues.length > 0 || search.queue !== undefined) && (
          <One
            label={t('filter.queue')}
            any={t('filter.anyQueue')}
            data={withCurrent(queues, search.queue)}
            value={search.queue}
            onPick={(value) => change('queue', value)}
          />
        )}
        <Switch
          label={t('filter.unread')}
          checked={search.unread === 'yes'}
          onChange={(event) => change('unread', event.currentTarget.checked ? 'yes' : null)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

type Option = { value: string; label: string };

function withCurrent(tags: string[], current: string | undefined): Option[] {
  const all = current === undefined || tags.includes(current) ? tags : [current, ...tags];
  return all.map((tag) => ({ value: tag, label: tag }));
}

type OneProps = {
  label: string;
  any: string;
  data: Option[];
  value: string | undefined;
  onPick: (value: string | null) => void;
};

function One({ label, any, data, value, onPick }: OneProps) {
  return (
    <Select
      label={label}
      placeholder={any}
      data={data}
      value={value ?? null}
      onChange={onPick}
      searchable={data.length > 8}
      clearable
      clearButtonProps={{ 'aria-label': any }}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

function FilterChips({ search, onSearch }: HeadProps) {
  const { t } = useTranslation('inbox');
  const change = useChange({ search, onSearch });
  const { all } = useColleagues();
  if (narrowings(search) === 0) return null;
  const { assignee, by, channel, priority, tag, queue, unread } = search;
  const person = (id: string) => all.find((one) => one.id === id)?.name ?? id;
  const words: Record<string, string> = { me: t('filter.me'), unassigned: t('filter.unassigned') };
  const chips: { name: Narrowing; says: string | null }[] = [
    {
      name: 'assignee',
      says:
        assignee === undefined
          ? null
          : t('filter.on', { name: t('filter.assignee'), value: words[assignee] ?? person(assignee) }),
    },
    { name: 'by', says: isOne(turns, by) ? t(`turn.${by}`) : null },
    {
      name: 'priority',
      says: isOne(priorities, priority)
        ? t('filter.on', { name: t('filter.priority'), value: t(`priority.${priority}`) })
        : null,
    },
    {
      name: 'channel',
      says: isOne(channels, channel)
        ? t('filter.on', { name: t('filter.channel'), value: t(`channel.${channel}`) })
        : null,
    },
    { name: 'tag', says: tag === undefined ? null : t('filter.on', { name: t('filter.tag'), value: tag }) },
    {
      name: 'queue',
      says: queue === undefined ? null : t('filter.on', { name: t('filter.queue'), value: queue }),
    },
    { name: 'unread', says: unread === undefined ? null : t('filter.unread') },
  ];
  return (
    <div className={classes.chips}>
      {chips.map(
        ({ name, says }) =>
          says !== null && (
            <span key={name} className={classes.chip}>
              {says}
              <CloseButton
                size="xs"
                aria-label={t('filter.remove', { name: says })}
                onClick={() => change(name, null)}
              />
            </span>
          ),
      )}
      <Button size="compact-xs" variant="subtle" onClick={() => onSearch(clearedOf(search))}>
        {t('list.clear')}
      </Button>
    </div>
  );
}

function clearedOf({
  assignee: _a,
  channel: _c,
  priority: _p,
  tag: _t,
  queue: _q,
  unread: _u,
  by: _b,
  ...rest
}: InboxSearch): InboxSearch {
  return rest;
}

function isOne<T extends string>(known: readonly T[], value: string | undefined): value is T {
  return (known as readonly (string | undefined)[]).includes(value);
}
