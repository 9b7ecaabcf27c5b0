/** What a suite came to. `problem` is set when it did not run as it should; `unsteady` failed once and then passed. */
export function outcome(counts) {
  return { passed: 0, failed: 0, skipped: 0, notRun: [], unsteady: [], problem: null, ...counts };
}

export function sum(outcomes) {
  const total = (key) => outcomes.reduce((count, one) => count + one[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
