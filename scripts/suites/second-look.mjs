const most = 3;

/** The few files that failed, when looking at them again by themselves says more; otherwise none. */
export function worthASecondLook(report) {
  const files = (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => name);
  return files.length > most ? [] : files;
}

/** Both runs as one, in which the second speaks for the files it ran. */
export function bothLooks(first, second) {
  const again = new Map(second.testResults.map((file) => [file.name, file]));
  const testResults = first.testResults.map((file) => again.get(file.name) ?? file);
  const count = (...statuses) =>
    testResults.flatMap((file) => file.assertionResults).filter(({ status }) => statuses.includes(status))
      .length;
  return {
    testResults,
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending', 'skipped', 'disabled'),
    numTodoTests: count('todo'),
  };
}

/** What failed once and passed once, by name: nobody should learn of it from a third run. */
export function unsteady(first, second) {
  const failedAgain = new Set(failedTests(second));
  return failedTests(first).filter((name) => !failedAgain.has(name));
}

const failedTests = (report) =>
  report.testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => fullName);
    return status === 'failed' && failed.length === 0 ? [name] : failed;
  });
