import type { InboxConversation } from '@parley/shared/live-member';
import { IconPlus, IconTag, IconUserOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { useVisitor } from '../../app/member';
import { useLiveValue } from '../../live/live-context';
import type { Choice } from './picker';
import type { Deeds } from './use-deeds';

export type Colleague = { id: string; name: string };

/** Who may be given a conversation; oneself first. */
export function useColleagues(): { me: Colleague | null; all: Colleague[] } {
  const trpc = useTRPC();
  const { person } = useVisitor();
  const memberId = useLiveValue((live) => live.memberId);
  const members = useQuery(trpc.members.list.queryOptions());
  const able = (members.data?.items ?? []).filter(({ role }) => role !== 'viewer');
  const mine = able.find((member) => member.id === memberId || member.email === person.email);
  const others = able.filter((member) => member !== mine);
  const named = ({ id, name }: Colleague) => ({ id, name });
  return { me: mine ? named(mine) : null, all: (mine ? [mine, ...others] : others).map(named) };
}

export function useAssignChoices(conversation: InboxConversation, deeds: Deeds) {
  const { t } = useTranslation('inbox');
  const { me, all } = useColleagues();
  const current = conversation.assignee?.memberId;
  const people: Choice[] = all.map(({ id, name }) => ({
    value: id,
    label: id === me?.id ? t('deeds.you', { name }) : name,
    person: name,
    chosen: id === current,
  }));
  const nobody: Choice = {
    value: 'nobody',
    label: t('deeds.nobody'),
    icon: IconUserOff,
    chosen: current === undefined,
  };
  return {
    choices: [...people, nobody],
    pick: (value: string) => {
      const member = all.find(({ id }) => id === value);
      deeds.assign(member ? { memberId: member.id, name: member.name } : null);
    },
  };
}

const longest = 40;

export function useTagChoices(conversation: InboxConversation, deeds: Deeds) {
  const { t } = useTranslation('inbox');
  const { tags: known } = useLabels();
  const chosen = conversation.tags;
  const names = [...new Set([...chosen, ...known])].sort((one, other) => one.localeCompare(other));
  return {
    choices: names.map<Choice>((tag) => ({
      value: tag,
      label: tag,
      icon: IconTag,
      chosen: chosen.includes(tag),
    })),
    toggle: (tag: string) =>
      deeds.setTags(chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag]),
    adds: (typed: string): Choice | null => {
      const tag = typed.slice(0, longest);
      const there = names.some((name) => name.toLocaleLowerCase() === tag.toLocaleLowerCase());
      return there ? null : { value: tag, label: t('deeds.addTag', { tag }), icon: IconPlus };
    },
  };
}

const noLabels = { tags: [], categories: [], queues: [] };

/** Tags, categories and queues that are in use in this workspace. */
export function useLabels(): { tags: string[]; categories: string[]; queues: string[] } {
  const trpc = useTRPC();
  const labels = useQuery(trpc.conversations.labels.queryOptions());
  return labels.data ?? noLabels;
}
