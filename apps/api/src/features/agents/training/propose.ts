import type { CorrectionShown } from './schemas';

export type ProposalKind = 'reason' | 'shorter' | 'longer' | 'calmer' | 'figures' | 'wording';
type Told = Pick<CorrectionShown, 'agentId' | 'agentName' | 'asked' | 'before' | 'after' | 'reason'>;
export type Proposal = {
  agentId: string;
  agentName: string;
  kind: ProposalKind;
  times: number;
  instruction: string;
  examples: { asked: string; before: string; after: string | null }[];
};

const mostExamples = 5;
/** A change of wording that happened once is a matter of taste. */
const fewestEdits = 2;

/** Grouped by agent and by what was wrong, those that happen most often first. Says the same of the same. */
export function proposalsOf(corrections: readonly Told[]): Proposal[] {
  const groups = new Map<string, { kind: ProposalKind; told: Told[] }>();
  for (const told of corrections) {
    const kind = told.after === null ? 'reason' : changeOf(told.before, told.after);
    const key = JSON.stringify([told.agentId, kind, kind === 'reason' ? plain(told.reason ?? '') : '']);
    const group = groups.get(key) ?? { kind, told: [] };
    group.told.push(told);
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ kind, told }) => kind === 'reason' || told.length >= fewestEdits)
    .map(proposalOf)
    .sort((a, b) => b.times - a.times);
}

function proposalOf({ kind, told }: { kind: ProposalKind; told: Told[] }): Proposal {
  const [first] = told as [Told];
  const { agentId, agentName } = first;
  const examples = told.slice(0, mostExamples).map(({ asked, before, after }) => ({ asked, before, after }));
  const instruction = instructionFor(kind, first);
  return { agentId, agentName, kind, times: told.length, instruction, examples };
}

/** As one reason, however it is punctuated. */
const plain = (reason: string) =>
  reason
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What kind of change it was, the most telling first. */
export function changeOf(before: string, after: string): ProposalKind {
  if (figuresOf(before) !== figuresOf(after)) return 'figures';
  const ratio = after.length / Math.max(1, before.length);
  if (ratio <= 0.7) return 'shorter';
  if (ratio >= 1.5) return 'longer';
  return loudnessOf(after) < loudnessOf(before) ? 'calmer' : 'wording';
}

const figuresOf = (text: string) => (text.match(/\d+(?:[.,:]\d+)*/g) ?? []).sort().join(' ');
const loudnessOf = (text: string) => (text.match(/[!！]|\p{Extended_Pictographic}/gu) ?? []).length;

function instructionFor(kind: ProposalKind, { reason, before, after }: Told): string {
  switch (kind) {
    case 'reason':
      return `Before you answer, make sure that this is not true of your answer: ${reason ?? ''}`;
    case 'shorter':
      return 'Answer more briefly: give what was asked for, and leave out what was not.';
    case 'longer':
      return 'Answer more fully: add what somebody needs to know to act on the answer.';
    case 'calmer':
      return 'Write calmly: without exclamation marks and emoji.';
    case 'figures':
      return 'Check every number, price, date and time against the sources before you state it.';
    case 'wording':
      return `Word it as people here do: “${short(after ?? '')}” rather than “${short(before)}”.`;
  }
}

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 140 ? line : `${line.slice(0, 139).replace(/\p{Cs}/gu, '')}…`;
};
