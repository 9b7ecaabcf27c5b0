import type { Figure, Promised } from '../frame/bench';
import { medianRound, percentile } from '../frame/statistics';
import type { Call } from '../load/drive';
import type { Served } from '../server/start-server';
import { type Measured, measureBurst } from './measure-burst';

export type Subject = {
  what: string;
  server: Served;
  calls: readonly Call[];
  amount: number;
  promise?: Promised;
};
export type Found = { figures: Figure[]; violations: string[] };

type Comparison = { floor: Subject; subjects: readonly Subject[]; rounds: number; connections: number };

/** All in turn, round after round: whatever else the machine does meets the floor and the subject alike. */
export async function compare({ floor, subjects, rounds, connections }: Comparison): Promise<Found> {
  const all = [floor, ...subjects];
  const burst = ({ server, calls, amount }: Subject) => measureBurst({ server, calls, amount, connections });
  for (const subject of all) await burst(subject);

  const measured: Measured[][] = [];
  for (let round = 0; round < rounds; round++) {
    const of: Measured[] = [];
    for (const subject of all) of.push(await burst(subject));
    measured.push(of);
  }
  return {
    figures: subjects.flatMap((subject, at) => figuresOf(subject, pairs(measured, at + 1))),
    violations: all.flatMap(({ what }, at) =>
      refusals(
        what,
        measured.map((round) => round[at]),
      ),
    ),
  };
}

type Pair = { floor: Measured; subject: Measured };

function pairs(measured: readonly Measured[][], at: number): Pair[] {
  return measured.flatMap((round) => {
    const [floor, subject] = [round[0], round[at]];
    return floor && subject ? [{ floor, subject }] : [];
  });
}

function figuresOf({ what, promise }: Subject, rounds: readonly Pair[]): Figure[] {
  const cpu = medianRound(rounds.map(({ subject, floor }) => ({ value: subject.cpuUs, floor: floor.cpuUs })));
  const p99 = (side: keyof Pair) =>
    percentile(
      rounds.flatMap((round) => round[side].latenciesMs),
      0.99,
    );
  return [
    { what: `${what}, CPU per request`, unit: 'µs', ...cpu, ...(promise && { promise }) },
    { what: `${what}, p99`, unit: 'ms', value: p99('subject'), floor: p99('floor') },
  ];
}

function refusals(what: string, rounds: readonly (Measured | undefined)[]): string[] {
  const failures = rounds.reduce((sum, round) => sum + (round?.failures ?? 0), 0);
  return failures > 0 ? [`${what}: ${failures} requests were not answered with success`] : [];
}
