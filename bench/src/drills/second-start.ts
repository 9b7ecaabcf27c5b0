import { defineBench, type Figure } from '../frame/bench';
import { type Refusal, runSecondStart, type SecondStart } from '../second-start/run-second-start';

const withinMs = 3000;

export const bench = defineBench({
  name: 'second-start',
  describe: 'a second start on the same data is refused at once, naming who holds it',
  options: { npm: { describe: 'also by `npm start`', default: true } },
  async run({ options, say }) {
    say('one server, then others on its data');
    const outcome = await runSecondStart(options);
    const { server, npm, reopenedMs } = outcome;
    const refused = (what: string, { tookMs }: Refusal): Figure => ({
      what: `${what} refused after`,
      value: tookMs,
      unit: 'ms',
      promise: { of: 'value', atMost: withinMs },
    });
    return {
      figures: [
        refused('a second server', server),
        ...(npm ? [refused('a second `npm start`', npm)] : []),
        { what: 'start on the data of a killed server, ready', value: reopenedMs, unit: 'ms' },
      ],
      violations: breachesOf(outcome),
    };
  },
});

function breachesOf({ pid, server, npm, firstAnswers }: SecondStart): string[] {
  const attempts = Object.entries({ server, npm });
  return [
    ...attempts.flatMap(([name, refusal]) => (refusal ? breachesOfOne(name, refusal, pid) : [])),
    ...(firstAnswers ? [] : ['the first server no longer answers']),
  ];
}

function breachesOfOne(name: string, { exitCode, tookMs, output }: Refusal, pid: number): string[] {
  return [
    ...(exitCode === 0 ? [`${name}: the second start ended as if all were well`] : []),
    ...(tookMs > withinMs ? [`${name}: the refusal took ${Math.round(tookMs)} ms`] : []),
    ...(output.includes(`process ${pid}`) ? [] : [`${name}: the refusal does not name process ${pid}`]),
  ];
}
