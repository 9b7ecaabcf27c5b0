import { defineBench } from '../frame/bench';
import { readLines } from '../frame/read-lines';
import { drawPerLabel, measureIntents } from '../intents/measure-intents';
import { readExamples } from '../intents/read-examples';

export const bench = defineBench({
  name: 'intents',
  describe: 'intents learnt from examples: how many are told right, how fast, and what a confidence is worth',
  options: {
    train: {
      describe: 'a file of examples to learn from, {"text","label"} a line',
      default: '',
      needed: true,
    },
    test: { describe: 'a file of examples to tell, the same', default: '', needed: true },
    'out-of-scope': { describe: 'a file of texts that no label is for, {"text"} a line', default: '' },
    'per-intent': { describe: 'examples to learn of each label; 0 takes all', default: 0 },
    seed: { describe: 'which ones are taken', default: 1 },
  },
  async run({ options, say }) {
    const examples = readExamples(options.train);
    const some = options['per-intent'];
    const train = some === 0 ? examples : drawPerLabel(examples, some, options.seed);
    const test = readExamples(options.test);
    const file = options['out-of-scope'];
    const outOfScope = file === '' ? [] : readLines(file, ['text']).map(({ text }) => String(text));
    say(`${train.length} to learn, ${test.length} to tell, ${outOfScope.length} out of scope`);
    const measured = measureIntents({ train, test, outOfScope });
    const figures = [
      { what: 'told right', unit: '', value: measured.accuracy },
      { what: 'training, CPU', unit: 's', value: measured.trainCpuSeconds },
      {
        what: 'a prediction',
        unit: 'µs',
        value: measured.microsecondsPerPrediction,
        promise: { of: 'value', atMost: 200 } as const,
      },
      ...measured.thresholds.flatMap(({ threshold, inScopeAccuracy, outOfScopeRecall }) => [
        { what: `right and at least ${threshold} sure`, unit: '', value: inScopeAccuracy },
        ...(outOfScopeRecall === null
          ? []
          : [{ what: `out of scope, less than ${threshold} sure`, unit: '', value: outOfScopeRecall }]),
      ]),
    ];
    return { figures, totals: { ...measured } };
  },
});
