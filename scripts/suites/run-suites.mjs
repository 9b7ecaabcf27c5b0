import { outcome } from './outcome.mjs';

const laneCount = 2;

/** Starts suites in order, as many at once as the lanes hold. */
export async function runSuites(suites, { filters, onStart, onEnd }) {
  const waiting = [...suites];
  const busy = new Map();
  const results = new Map();
  const taken = () => [...busy.keys()].reduce((count, suite) => count + suite.lanes, 0);
  const mayStart = (suite) =>
    taken() + suite.lanes <= laneCount && ![...busy.keys()].some(({ name }) => name === suite.after);

  const begin = (suite) => {
    onStart(suite);
    const startedAt = performance.now();
    const work = runOne(suite, { filters, before: results.get(suite.after) }).then((result) => {
      busy.delete(suite);
      results.set(suite.name, { ...suite, ...result, ms: performance.now() - startedAt });
      onEnd(results.get(suite.name));
    });
    busy.set(suite, work);
  };

  while (waiting.length > 0 || busy.size > 0) {
    while (waiting.length > 0 && mayStart(waiting[0])) begin(waiting.shift());
    await Promise.race(busy.values());
  }
  return suites.map(({ name }) => results.get(name));
}

async function runOne(suite, { filters, before }) {
  if (before?.failed > 0) {
    return { ...outcome({ failed: 1, problem: `not run, because ${before.name} failed` }), output: '' };
  }
  return await suite.run({ filters, lanes: suite.lanes });
}
