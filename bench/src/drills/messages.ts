import { chooseEngines, engineOption } from '../databases/places';
import { defineBench, type Figure } from '../frame/bench';
import { chosenSeed } from '../frame/seeded-random';
import { type MessagesReport, runMessages } from '../messages/run-messages';

export const bench = defineBench({
  name: 'messages',
  describe:
    'visitors talk while lines break, the server is killed, the database restarts: not a word is lost',
  options: {
    engine: engineOption,
    kills: { describe: 'how often the server is killed, over all engines', default: 20 },
    messages: { describe: 'how many messages visitors send, over all engines', default: 2000 },
    visitors: { describe: 'how many talk at once', default: 20 },
    seed: { describe: 'repeats the moments of a run; 0 chooses new ones', default: 0 },
  },
  async run({ options, say, signal }) {
    const seed = chosenSeed(options.seed);
    say(`seed ${seed}`);
    const engines = chooseEngines({ engine: options.engine, say });
    const share = (whole: number) => Math.ceil(whole / engines.length);
    const reports: (readonly [string, MessagesReport])[] = [];
    for (const engine of engines) {
      say(`${engine}: ${share(options.messages)} messages, ${share(options.kills)} kills`);
      const given = { kills: share(options.kills), messages: share(options.messages) };
      reports.push([engine, await runMessages(engine, { ...options, ...given, seed, signal, say })]);
    }
    return {
      figures: [{ what: 'seed', value: seed, unit: '' }, ...reports.flatMap(figuresOf)],
      totals: { ...totalsOf(reports.map(([, report]) => report)), seed },
      violations: reports.flatMap(([engine, { faults }]) =>
        Object.values(faults).flatMap((found) => found.map((fault) => `${engine}, ${fault}`)),
      ),
    };
  },
});

function figuresOf([engine, report]: readonly [string, MessagesReport]): Figure[] {
  const count = (what: string, value: number): Figure => ({ what: `${engine}: ${what}`, value, unit: '' });
  const never = (what: string, value: number): Figure => ({
    ...count(what, value),
    promise: { of: 'value', atMost: 0 },
  });
  return [
    count('messages acknowledged', report.acknowledged),
    count('answers acknowledged', report.replies),
    count('kills of the server', report.kills),
    count('lines cut', report.cuts),
    count('restarts of the database', report.databaseRestarts),
    never('lost', report.faults.lost.length),
    never('duplicated', report.faults.duplicated.length),
    never('disordered', report.faults.disordered.length),
  ];
}

function totalsOf(reports: readonly MessagesReport[]) {
  const sum = (of: (report: MessagesReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);
  return {
    acknowledged: sum((report) => report.acknowledged + report.replies),
    lost: sum((report) => report.faults.lost.length),
    duplicated: sum((report) => report.faults.duplicated.length),
    disordered: sum((report) => report.faults.disordered.length),
    kills: sum((report) => report.kills),
  };
}
