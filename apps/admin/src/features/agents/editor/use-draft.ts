import { useState } from 'react';
import type { Agent, Version } from '../types';
import { changedIn, type Draft, toDraft } from './draft';

export type Told = Pick<Version, 'number'> & { config: Agent['config'] };

/**
 * What is being changed, and what it was before. A later version of somebody else takes its place only
 * while nothing was typed.
 */
export function useDraft(agent: Agent, latest: Told) {
  const [base, setBase] = useState(latest);
  const [draft, setDraft] = useState(() => toDraft(agent, latest.config));
  const [own, setOwn] = useState(0);
  const kept = toDraft(agent, base.config);
  const changed = changedIn(draft, kept);
  const dirty = changed.identity || changed.config;
  const later = latest.number > base.number;
  if (later && (!dirty || latest.number === own)) {
    setBase(latest);
    setDraft(toDraft(agent, latest.config));
  }
  return {
    draft,
    changed,
    dirty,
    basedOn: base.number,
    overtaken: later && dirty && latest.number !== own,
    change: (patch: Partial<Omit<Draft, 'config'>>) => setDraft((before) => ({ ...before, ...patch })),
    tell: (patch: Partial<Draft['config']>) =>
      setDraft((before) => ({ ...before, config: { ...before.config, ...patch } })),
    discard: () => {
      setBase(latest);
      setDraft(toDraft(agent, latest.config));
    },
    tidy: () => setDraft(({ name, role, ...rest }) => ({ name: name.trim(), role: role.trim(), ...rest })),
    saved: setOwn,
  };
}
