import { readShippedSet, shippedSets } from '../answers/demo-sets';
import { measureAnswers } from '../answers/measure-answers';
import { type QuestionSet, readQuestionSet } from '../answers/question-set';
import { chooseEngines, engineOption } from '../databases/places';
import { defineBench, type Figure } from '../frame/bench';
import { openDatabase } from '../retrieval/open-database';

export const bench = defineBench({
  name: 'answers',
  describe: 'how well questions are answered without any model, through the whole turn',
  options: {
    engine: { ...engineOption, default: process.env.DATABASE_URL ? 'postgres' : 'pglite' },
    data: {
      describe: 'a folder with documents/ and questions.jsonl; without it, the sets that come with the bench',
      default: '',
    },
    missed: { describe: 'whether to say which questions were answered badly', default: false },
  },
  async run({ options, say, signal }) {
    const figures: Figure[] = [];
    let totals: Record<string, number> = {};
    const sets: [string, QuestionSet][] =
      options.data === ''
        ? shippedSets.map((name) => [name, readShippedSet(name)])
        : [['', readQuestionSet(options.data)]];
    for (const engine of chooseEngines({ engine: options.engine, say })) {
      for (const [name, set] of sets) {
        if (signal.aborted) break;
        const { db, close } = await openDatabase(engine);
        try {
          const measured = await measureAnswers(db, set, options.missed ? say : () => undefined);
          totals = name === '' ? measured : { ...totals, ...named(name, measured) };
          figures.push(...figuresOf([engine, name].filter(Boolean).join(', '), measured));
        } finally {
          await close();
        }
      }
    }
    return { figures, totals };
  },
});

type Measured = Awaited<ReturnType<typeof measureAnswers>>;

const named = (name: string, measured: Measured) =>
  Object.fromEntries(Object.entries(measured).map(([key, value]) => [`${name}.${key}`, value]));

function figuresOf(where: string, measured: Measured): Figure[] {
  const of = (what: string) => `${where}: ${what}`;
  return [
    {
      what: of('answers that quote the words'),
      unit: '',
      value: measured.spanHitRate,
      promise: { of: 'value', atLeast: 0.75 },
    },
    { what: of('answers from a right file'), unit: '', value: measured.rightSourceRate },
    {
      what: of('unanswerable questions left'),
      unit: '',
      value: measured.rightAbstentionRate,
      promise: { of: 'value', atLeast: 0.8 },
    },
    {
      what: of('false answers'),
      unit: '',
      value: measured.falseAnswerRate,
      promise: { of: 'value', atMost: 0.1 },
    },
    { what: of('a question, p95'), unit: 'ms', value: measured.p95Ms },
  ];
}
