import { percentile } from '../frame/statistics';

/** Engines get faster with what they do often: nothing is measured before that. */
const warmQuestions = 1500;
const warmMs = 6000;
const questions = 300;

export type Warm = { p50Ms: number; p95Ms: number; cpuMsPerQuery: number };

type Asking = { ask: () => Promise<unknown>; between?: (question: number) => Promise<unknown> };

/** What a question costs once many were asked; what comes between is not measured. */
export async function askWarm({ ask, between = async () => undefined }: Asking): Promise<Warm> {
  const until = performance.now() + warmMs;
  for (let asked = 0; asked < warmQuestions && performance.now() < until; asked++) {
    await between(asked);
    await ask();
  }
  const times: number[] = [];
  let cpu = 0;
  for (let question = 0; question < questions; question++) {
    await between(question);
    const before = process.cpuUsage();
    const askedAt = performance.now();
    await ask();
    times.push(performance.now() - askedAt);
    const { user, system } = process.cpuUsage(before);
    cpu += (user + system) / 1000;
  }
  return {
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    cpuMsPerQuery: cpu / questions,
  };
}
