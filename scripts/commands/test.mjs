import { parseArgs } from 'node:util';
import { bold, dim, green, red } from '../console/colour.mjs';
import { duration } from '../console/duration.mjs';
import { explain } from '../console/guard.mjs';
import { createStatusLine } from '../console/status-line.mjs';
import { StepFailed } from '../console/step-failed.mjs';
import { stopOnSignal } from '../console/stop-on-signal.mjs';
import { prepare } from '../prepare/prepare.mjs';
import { closingLine, sum } from '../suites/outcome.mjs';
import { report } from '../suites/report.mjs';
import { runSuites } from '../suites/run-suites.mjs';
import { allSuites } from '../suites/suites.mjs';

/** Everything, or the suites named by `--only`; further words filter test files. */
export async function test(args) {
  const { values, positionals } = parseArgs({
    args,
    options: { only: { type: 'string' }, list: { type: 'boolean' } },
    allowPositionals: true,
  });
  const known = allSuites();
  const suites = choose(known, values.only);
  if (values.list || suites.length === 0) {
    process.stdout.write(`Suites: ${[...new Set(known.flatMap(words))].join(', ')}\n`);
    process.exitCode = values.list ? 0 : 2;
    return;
  }
  if (!(await isPrepared())) return;
  stopOnSignal();
  const status = createStatusLine();
  const results = await runSuites(suites, {
    filters: positionals,
    onStart: ({ name }) => status.add(name),
    onEnd: (result) => {
      status.remove(result.name);
      status.print(oneLine(result));
      if (result.failed + result.unsteady.length > 0) status.print(`\n${result.output.trimEnd()}\n`);
    },
  });
  status.close();

  const total = sum(results);
  process.stdout.write(`\n${report(results)}\n${closingLine(total)}\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** Without its packages nothing can be tested, and that is one failure. */
async function isPrepared() {
  try {
    await prepare({ scope: 'all', targets: ['database client'] });
    return true;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    explain(error);
    process.stdout.write(`\n${closingLine({ passed: 0, failed: 1, skipped: 0 })}\n`);
    process.exitCode = 1;
    return false;
  }
}

/** The suites named, and what they stand on. */
function choose(suites, only) {
  if (!only) return suites;
  const wanted = only.split(',').map((word) => word.trim());
  const chosen = suites.filter((suite) => words(suite).some((word) => wanted.includes(word)));
  const needed = new Set(chosen.map(({ after }) => after));
  return suites.filter((suite) => chosen.includes(suite) || needed.has(suite.name));
}

function words({ name, group }) {
  return group ? [group, name] : [name];
}

function oneLine(result) {
  const mark = result.failed > 0 ? red('✗') : green('✓');
  const counts = result.group ? '' : ` ${closingLine(result)}`;
  const problem = result.problem ? red(` (${result.problem})`) : '';
  return `${mark} ${bold(result.name)}${counts}${problem} ${dim(duration(result.ms))}`;
}
