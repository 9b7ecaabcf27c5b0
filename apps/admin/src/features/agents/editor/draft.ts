import { type AvatarName, avatarNames } from '@parley/shared/faces';
import type { Agent, AgentConfig } from '../types';

/** An agent as it is being changed: who it is, and what it is told. */
export type Draft = { name: string; role: string; avatar: AvatarName; config: AgentConfig };

export function toDraft({ name, role, avatar, config }: Agent, told: AgentConfig = config): Draft {
  return { name, role, avatar: avatarNames.find((each) => each === avatar) ?? 'spark', config: told };
}

export type Changed = { identity: boolean; config: boolean };

export function changedIn(draft: Draft, kept: Draft): Changed {
  const { config, ...identity } = draft;
  const { config: keptConfig, ...keptIdentity } = kept;
  return { identity: !isSame(identity, keptIdentity), config: !isSame(config, keptConfig) };
}

const isSame = (one: object, other: object) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** Sets have no order: what is allowed stays the same when it is said in another one. */
function sorted(value: object): object {
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([key, each]) => [key, key === 'tools' && Array.isArray(each) ? each.toSorted() : each]),
  );
}

export const tabs = [
  'identity',
  'instructions',
  'knowledge',
  'models',
  'behaviour',
  'versions',
  'trial',
] as const;
export type Tab = (typeof tabs)[number];

const places: Readonly<Record<string, Tab>> = {
  name: 'identity',
  role: 'identity',
  avatar: 'identity',
  personality: 'identity',
  tone: 'identity',
  greeting: 'identity',
  instructions: 'instructions',
  collectionIds: 'knowledge',
  catalogIds: 'knowledge',
  tools: 'knowledge',
  chain: 'models',
};

/** Where the field stands that a fault is about; the rest is how it behaves. */
export function tabOf(field: string): Tab {
  const [first = ''] = field.replace(/^config\./, '').split('.');
  return places[first] ?? 'behaviour';
}

/** Faults of the server, by the name of a field here. */
export function faultsOf(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, words]) => [path.replace(/^config\./, ''), words]),
  );
}
