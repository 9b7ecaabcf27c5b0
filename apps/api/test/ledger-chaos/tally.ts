import type { Acknowledged } from './invariants';
import type { ChaosOptions, ChaosReport } from './options';

const enoughViolations = 50;

/** What came of the storm so far. */
export class Tally {
  readonly report: ChaosReport = {
    ...{ operations: 0, kills: 0, cuts: 0, unknown: 0, entries: 0 },
    ...{ refused: {}, violations: [] },
  };

  constructor(
    private readonly options: ChaosOptions,
    readonly acknowledged: Acknowledged,
  ) {}

  get finished(): boolean {
    const { operations, violations } = this.report;
    const stopped = this.options.signal?.aborted ?? false;
    return stopped || operations >= this.options.operations || violations.length > enoughViolations;
  }

  /** A line of a node: done, refused, cut off with the outcome unknown, or an error nobody planned. */
  hear(line: string): void {
    const { report } = this;
    const [what = '', ...rest] = line.split(' ');
    const [reason = ''] = rest;
    if (['d', 'r', 'c'].includes(what)) report.operations += 1;
    if (what === 'r') report.refused[reason] = (report.refused[reason] ?? 0) + 1;
    if (what === 'c') report.unknown += 1;
    if (what === 'x') this.breach(`an error nobody planned: ${rest.join(' ')}`);
    this.acknowledged.hear(line);
  }

  breach(what: string): void {
    this.report.violations.push(what);
    this.options.say?.(`VIOLATION: ${what}`);
  }

  say(): void {
    const { operations, kills, cuts, violations } = this.report;
    this.options.say?.(
      `${operations} operations, ${kills} kills, ${cuts} cuts, ${violations.length} violations`,
    );
  }
}
