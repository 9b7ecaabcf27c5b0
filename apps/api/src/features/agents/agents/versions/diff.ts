import type { AgentConfig } from '../schemas';
import type { DiffLine } from './schemas';

export type FieldDiff = { field: string; before: unknown; after: unknown; lines: DiffLine[] | null };

const byLines: ReadonlySet<string> = new Set(['instructions', 'greeting']);

/** What changed from one to the other, field by field; texts by lines. */
export function diffConfigs(from: AgentConfig, to: AgentConfig): FieldDiff[] {
  const fields = Object.keys(to) as (keyof AgentConfig)[];
  return fields.flatMap((field) => {
    const [before, after] = [from[field], to[field]];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    const lines = byLines.has(field) ? diffLines(String(before), String(after)) : null;
    return [{ field, before, after, lines }];
  });
}

/** More comparisons than that, and what lies between equal ends is told as removed and added whole. */
const mostCompared = 4_000_000;

export function diffLines(before: string, after: string): DiffLine[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  const rest = Math.min(old.length, now.length) - head;
  while (tail < rest && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const same = (lines: string[]) => lines.map((text): DiffLine => ({ kind: 'same', text }));
  return [
    ...same(old.slice(0, head)),
    ...between(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...same(old.slice(old.length - tail)),
  ];
}

function between(old: string[], now: string[]): DiffLine[] {
  if (old.length * now.length > mostCompared) return [...told('removed', old), ...told('added', now)];
  const lengths = commonLengths(old, now);
  const width = now.length + 1;
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      lines.push({ kind: 'same', text: now[j++] ?? '' });
      i++;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
      lines.push({ kind: 'removed', text: old[i++] ?? '' });
    else lines.push({ kind: 'added', text: now[j++] ?? '' });
  }
  return [...lines, ...told('removed', old.slice(i)), ...told('added', now.slice(j))];
}

const told = (kind: DiffLine['kind'], lines: string[]) => lines.map((text): DiffLine => ({ kind, text }));

/** Of the longest common rest from each pair of places on. */
function commonLengths(old: string[], now: string[]): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}
