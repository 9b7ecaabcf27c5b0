import type { Bench, Result } from './bench';
import { benchNames, loadBench } from './find-benches';
import { judge } from './judge';
import { describeMachine, watchMachine } from './machine';
import { BadOption, readOptions } from './read-options';
import { table } from './report';

type Command = { readonly kind: 'bench' | 'chaos'; readonly folder: string };

/** `NAME [options] [--json]`: a table for people and, when asked for, one JSON object as the last line. */
export async function command({ kind, folder }: Command, args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const [name, ...rest] = args.filter((arg) => arg !== '--json');
  const names = benchNames(folder);
  if (!name || !names.includes(name)) {
    if (name) console.error(`There is no ${kind} named "${name}".\n`);
    console.log(await listing({ kind, folder, names }));
    process.exitCode = name ? 2 : 0;
    return;
  }
  const bench = await loadBench(folder, name);
  try {
    await runOne(bench, { args: rest, json });
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    console.error(`${error.message}\n\n${usage(bench)}`);
    process.exitCode = 2;
  }
}

async function runOne(bench: Bench, { args, json }: { args: readonly string[]; json: boolean }) {
  const options = readOptions(bench.options, args);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
  const watched = watchMachine();
  const startedAt = performance.now();
  const result = await bench.run({ options, signal: stop.signal, say: (line) => console.error(line) });
  const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(1));
  const machine = watched();
  const figures = result.figures.map(judge);

  console.log(`\n${bench.name}: ${bench.describe}\n\n${table(figures)}\n`);
  for (const violation of result.violations ?? []) console.log(`VIOLATION: ${violation}`);
  console.log(`${seconds} s on ${describeMachine(machine)}`);
  const { totals, violations } = result;
  if (json)
    console.log(
      JSON.stringify({ name: bench.name, ...totals, options, seconds, machine, violations, figures }),
    );
  process.exitCode = failed(result, stop.signal) ? 1 : 0;
}

function failed(result: Result, signal: AbortSignal): boolean {
  return signal.aborted || (result.violations?.length ?? 0) > 0;
}

async function listing({ kind, folder, names }: Command & { names: readonly string[] }): Promise<string> {
  const benches = await Promise.all(names.map((name) => loadBench(folder, name)));
  const head = `npm run ${kind} -- NAME [options] [--json]`;
  return [head, ...benches.map(usage)].join('\n\n');
}

function usage(bench: Bench): string {
  const options = Object.entries(bench.options).map(
    ([name, option]) => `  --${name} ${String(option.default)}`.padEnd(28) + option.describe,
  );
  return [`${bench.name}: ${bench.describe}`, ...options].join('\n');
}
