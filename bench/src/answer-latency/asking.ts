import { setInterval } from 'node:timers/promises';
import type { Answered, Asker } from './asker';

type Asking = { question: string; seconds: number };
export type Asked = { answers: Answered[]; seconds: number };

const warmUp = 30;
const tickMs = 4;

/** Everybody asks again as soon as there is an answer. */
export async function inTurn(askers: readonly Asker[], { question, seconds }: Asking): Promise<Asked> {
  for (let count = 0; count < warmUp; count += 1) await askers[0]?.ask(question);
  const answers: Answered[] = [];
  const startedAt = performance.now();
  const isOver = () => performance.now() - startedAt > seconds * 1000;
  await Promise.all(
    askers.map(async (asker) => {
      while (!isOver()) answers.push(await asker.ask(question));
    }),
  );
  return { answers, seconds: (performance.now() - startedAt) / 1000 };
}

/** So many a second, by whoever is not waiting for an answer. */
export async function atPace(
  askers: readonly Asker[],
  { question, seconds, pace }: Asking & { pace: number },
): Promise<Asked> {
  const answers: Answered[] = [];
  const free = [...askers];
  const startedAt = performance.now();
  const running: Promise<void>[] = [];
  let asked = 0;
  for await (const _ of setInterval(tickMs)) {
    const passed = (performance.now() - startedAt) / 1000;
    for (; asked < Math.min(passed, seconds) * pace; asked += 1) {
      const asker = free.shift();
      if (!asker) break;
      running.push(
        asker.ask(question).then((answered) => {
          answers.push(answered);
          free.push(asker);
        }),
      );
    }
    if (passed >= seconds) break;
  }
  await Promise.all(running);
  return { answers, seconds };
}
