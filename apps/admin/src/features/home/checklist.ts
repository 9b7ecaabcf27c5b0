import { can } from '@parley/shared';
import type { Member } from '../../app/member';

export type StepKey = 'verify' | 'invite' | 'origins' | 'twoFactor';
export type Step = { key: StepKey; done: boolean };

export type HomeFacts = { members: number; invitations: number; origins: number };

/** What is left to do, true to what is there; only what this member can do is asked of them. */
export function stepsFor(
  { person, workspace }: Pick<Member, 'person' | 'workspace'>,
  facts: HomeFacts,
): Step[] {
  const steps: (Step & { mine: boolean })[] = [
    { key: 'verify', done: person.emailVerified, mine: true },
    {
      key: 'invite',
      done: facts.members > 1 || facts.invitations > 0,
      mine: can(workspace.role, 'members:write'),
    },
    { key: 'origins', done: facts.origins > 0, mine: can(workspace.role, 'site-keys:write') },
    { key: 'twoFactor', done: person.twoFactorEnabled, mine: true },
  ];
  return steps.filter(({ mine }) => mine).map(({ key, done }) => ({ key, done }));
}

export type Greeting = 'morning' | 'afternoon' | 'evening';

export function greetingAt(hour: number): Greeting {
  if (hour >= 5 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}
