import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openReading, type Sample, samplesOf } from '@parley/api/bench';
import { defineBench, type Figure } from '../frame/bench';

const hands = 2;

export const bench = defineBench({
  name: 'documents',
  describe:
    'files of every kind to passages, in two workers: how many a second, and how steady the server stays',
  options: {
    sections: { describe: 'sections of each document, of some 1,250 characters', default: 400 },
    rounds: { describe: 'how often each document is read by each worker', default: 3 },
  },
  async run({ options: { sections, rounds }, say, signal }) {
    const reading = openReading({ hands });
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const figures: Figure[] = [];
    try {
      for (const sample of samplesOf(sections)) {
        say(`${sample.kind}, ${(sample.bytes.length / 1e6).toFixed(1)} MB`);
        await readTogether(reading.read, { sample, times: hands, signal });
        delay.enable();
        figures.push(...(await measure(reading.read, { sample, times: hands * rounds, signal })));
        delay.disable();
      }
    } finally {
      await reading.close();
    }
    figures.push({ what: 'the event loop beside them, p99', unit: 'ms', value: delay.percentile(99) / 1e6 });
    return { figures };
  },
});

type Read = ReturnType<typeof openReading>['read'];
type Times = { sample: Sample; times: number; signal: AbortSignal };

const readTogether = (read: Read, { sample: { name, bytes }, times, signal }: Times) =>
  Promise.all(Array.from({ length: times }, () => read({ name, bytes }, signal)));

async function measure(read: Read, given: Times): Promise<Figure[]> {
  const startedAt = performance.now();
  const documents = await readTogether(read, given);
  const seconds = (performance.now() - startedAt) / 1000;
  const chunks = documents.reduce((sum, document) => sum + document.chunks.length, 0);
  const megabytes = (given.sample.bytes.length * given.times) / 1e6;
  const { kind } = given.sample;
  return [
    {
      what: `${kind}: passages`,
      unit: '/s',
      value: chunks / seconds,
      promise: { of: 'value', atLeast: 200 },
    },
    { what: `${kind}: files`, unit: 'MB/s', value: megabytes / seconds },
  ];
}
