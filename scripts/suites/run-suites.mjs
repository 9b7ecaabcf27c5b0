const laneCount = 2;

/** Starts suites in order, as many at once as the lanes hold. */
export async function runSuites(suites, { filters, onStart, onEnd }) {
  const waiting = [...suites];
  const busy = new Map();
  const results = [];
  const taken = () => [...busy.keys()].reduce((count, suite) => count + suite.lanes, 0);

  const begin = (suite) => {
    onStart(suite);
    const startedAt = performance.now();
    const work = suite.run({ filters, lanes: suite.lanes }).then((result) => {
      busy.delete(suite);
      const ended = { ...suite, ...result, ms: performance.now() - startedAt };
      results.push(ended);
      onEnd(ended);
    });
    busy.set(suite, work);
  };

  while (waiting.length > 0 || busy.size > 0) {
    while (waiting.length > 0 && taken() + waiting[0].lanes <= laneCount) begin(waiting.shift());
    await Promise.race(busy.values());
  }
  return suites.map((suite) => results.find((result) => result.name === suite.name));
}
