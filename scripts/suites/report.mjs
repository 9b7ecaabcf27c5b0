import { bold, dim, red, yellow } from '../console/colour.mjs';
import { duration } from '../console/duration.mjs';

/** A table of suites, then by name what could not run here and why. */
export function report(results) {
  const rows = [...summed(results.filter((one) => one.group)), ...results.filter((one) => !one.group)];
  const width = Math.max(...rows.map((row) => row.name.length), 5);
  const cell = (value) => String(value).padStart(8);
  const lines = rows.map((row) => {
    const line = `${row.name.padEnd(width)}${cell(row.passed)}${cell(row.failed)}${cell(row.skipped)}${duration(row.ms).padStart(12)}`;
    return row.failed > 0 ? red(line) : line;
  });
  const head = dim(
    `${'suite'.padEnd(width)}${cell('passed')}${cell('failed')}${cell('skipped')}${'time'.padStart(12)}`,
  );
  return [head, ...lines, '', ...missing(results), ...shaken(results), ...broken(results)].join('\n');
}

function summed(checks) {
  if (checks.length === 0) return [];
  const total = (key) => checks.reduce((count, one) => count + one[key], 0);
  return [
    {
      name: 'static',
      passed: total('passed'),
      failed: total('failed'),
      skipped: total('skipped'),
      ms: total('ms'),
    },
  ];
}

function missing(results) {
  const lines = results.flatMap((result) =>
    result.notRun.map(({ name, reason, count }) =>
      yellow(`not run: ${result.name}: ${name}${count ? ` (${count})` : ''}: ${reason}`),
    ),
  );
  return lines.length > 0 ? [...lines, ''] : [];
}

function shaken(results) {
  const lines = results.flatMap((result) =>
    result.unsteady.map((name) => yellow(`passed only at a second look: ${result.name}: ${name}`)),
  );
  return lines.length > 0 ? [...lines, ''] : [];
}

function broken(results) {
  const failed = results.filter((result) => result.failed > 0);
  if (failed.length === 0) return [];
  return [
    ...failed.map((one) => red(`${bold('failed')}: ${one.name}${one.problem ? ` (${one.problem})` : ''}`)),
    '',
  ];
}
