import type { Ledger } from './ledger';
import type { Stored } from './read-stored';

/** Everything that must not be: lost, written twice, made up, or half of a transaction. */
export function findBreaches(
  { acknowledged, unanswered }: Pick<Ledger, 'acknowledged' | 'unanswered'>,
  { rows, told }: Stored,
): string[] {
  const lost = [...acknowledged].filter(([id]) => !rows.has(id));
  const ours = [...rows].filter(([, name]) => name.startsWith('kill '));
  const sent = new Set([...acknowledged.values(), ...unanswered]);
  const names = ours.map(([, name]) => name);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  const madeUp = names.filter((name) => !sent.has(name));
  const half = ours.filter(([id]) => told.get(id) !== 1);
  const ghosts = [...told.keys()].filter((id) => !rows.has(id));
  return [
    ...lost.map(([id, name]) => `${id} (${name}) was acknowledged and is lost`),
    ...twice.map((name) => `${name} was sent once and is there twice`),
    ...madeUp.map((name) => `${name} was never sent`),
    ...half.map(([id, name]) => `${id} (${name}) has ${told.get(id) ?? 0} audit entries`),
    ...ghosts.map((id) => `${id} is in the audit log alone`),
  ];
}
