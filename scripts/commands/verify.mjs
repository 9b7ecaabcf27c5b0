import { staticChecks } from '../checks/checks.mjs';
import { runChecks } from '../checks/run-checks.mjs';
import { bold, dim, green, red } from '../console/colour.mjs';
import { duration } from '../console/duration.mjs';
import { guard } from '../console/guard.mjs';
import { stopOnSignal } from '../console/stop-on-signal.mjs';
import { prepare } from '../prepare/prepare.mjs';

/** Format, lint, laws, types, unused code. No database, nothing built. */
export async function verify() {
  await guard(() => prepare({ scope: 'all', targets: ['database client'] }));
  stopOnSignal();
  const startedAt = performance.now();
  const results = await runChecks(staticChecks(), { onResult: tell });
  const failed = results.filter((result) => !result.ok);
  for (const result of failed) explain(result);
  const total = duration(performance.now() - startedAt);
  process.stdout.write(
    failed.length === 0
      ? `${green('All well.')} ${results.length} checks in ${total}\n`
      : `${red(`${failed.length} of ${results.length} checks failed`)} in ${total}\n`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function tell({ name, ok, ms }) {
  process.stdout.write(`${ok ? green('✓') : red('✗')} ${name} ${dim(duration(ms))}\n`);
}

function explain({ name, output, hint }) {
  process.stdout.write(`\n${red(bold(name))}\n${output.trimEnd()}\n${hint ? `${hint}\n` : ''}\n`);
}
