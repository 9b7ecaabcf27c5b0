import type { Log } from '../log';
import type { Metrics } from '../metrics';
import { batches, readable } from './batches';
import type { Provider } from './client';
import { EmbeddingsFailed } from './errors';
import { KeptQuestions } from './kept-questions';
import { likenessBy, measureYardstick, type Yardstick, yardstickTexts } from './likeness';
import { createSend } from './send';
import type { Embeddings, Meaning, MeaningAsked } from './types';

type Given = { provider: Provider | null; log: Log; metrics: Metrics; patienceMs?: number };

const questionPatienceMs = 400;
/** A question that nobody waits for any more may still be kept for the next who asks it. */
const questionTimeoutMs = 5000;
const documentsTimeoutMs = 60_000;

const none: Embeddings = {
  model: null,
  ask: async () => ({ state: 'off' }),
  embed: async () => {
    throw new EmbeddingsFailed('is not configured', { problem: 'refused' });
  },
  trouble: () => null,
  likeness: () => null,
};

export function createEmbeddings({
  provider,
  log,
  metrics,
  patienceMs = questionPatienceMs,
}: Given): Embeddings {
  if (!provider) return none;
  const model = identityOf(provider);
  const { send, trouble } = createSend(provider, { log, metrics });
  const kept = new KeptQuestions<Promise<MeaningAsked>>();
  const asked = countsOf(metrics);
  let yardstick: Yardstick | null | undefined;

  /** Once. */
  async function measure(): Promise<void> {
    if (yardstick !== undefined) return;
    yardstick = null;
    const vectors = await send(yardstickTexts, { timeoutMs: documentsTimeoutMs }).catch(() => null);
    yardstick = vectors ? measureYardstick(vectors) : undefined;
  }

  async function find(text: string): Promise<MeaningAsked> {
    const [[vector]] = await Promise.all([send([text], { timeoutMs: questionTimeoutMs }), measure()]);
    if (!vector) throw new EmbeddingsFailed('answered nothing', { problem: 'garbled' });
    return { state: 'answered', meaning: { space: spaceOf(model, vector), vector } };
  }

  return {
    model,
    async ask(question) {
      const text = readable(question);
      const found = kept.get(text) ?? find(text);
      kept.set(text, found);
      found.catch(() => kept.forget(text, found));
      const answer = await within(found, patienceMs);
      asked[answer.state]++;
      return answer;
    },
    async embed(texts, signal) {
      const meanings: Meaning[] = [];
      for (const batch of batches(texts)) {
        const vectors = await send(batch, { signal, timeoutMs: documentsTimeoutMs });
        for (const vector of vectors) meanings.push({ space: spaceOf(model, vector), vector });
      }
      void measure();
      return meanings;
    },
    trouble,
    likeness: (similarity) => (yardstick ? likenessBy(yardstick, similarity) : null),
  };
}

/** The same model asked for fewer numbers is another one. */
const identityOf = ({ model, dimensions }: Provider) => (dimensions ? `${model}@${dimensions}` : model);

/** A model that one day gives more or fewer numbers is another model. */
const spaceOf = (model: string, vector: Float32Array) => `${model}/${vector.length}`;

export const modelOf = (space: string) => space.slice(0, space.lastIndexOf('/'));

async function within(found: Promise<MeaningAsked>, patienceMs: number): Promise<MeaningAsked> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<MeaningAsked>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'late' }), patienceMs);
  });
  const answered = found.catch((): MeaningAsked => ({ state: 'away' }));
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}

function countsOf(metrics: Metrics) {
  const asked = { answered: 0, late: 0, away: 0, off: 0 };
  const about = {
    name: 'parley_meaning_questions_total',
    help: 'Questions by whether their meaning was known in time.',
  };
  metrics.counters({ ...about, label: 'state' }, () => asked);
  return asked;
}
