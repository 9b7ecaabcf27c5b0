import { newPlace } from '../databases/places';
import { startBareAnswers } from '../server/start-server';
import { inTurn } from './asking';
import { aBareAsker } from './bare-asker';
import { type AnswerLoad, question } from './business';
import { withThem } from './stage';

/** The same way in and out with nothing between: what no server could do without. */
export async function measureFloor(models: string, { seconds, clients }: AnswerLoad) {
  const place = await newPlace('postgres');
  try {
    const bare = await startBareAnswers({ DATABASE_URL: place.databaseUrl ?? '', MODELS_URL: models });
    try {
      const ask = (count: number) =>
        withThem(
          () => aBareAsker(bare.url),
          count,
          (askers) => inTurn(askers, { question, seconds: seconds / 2 }),
        );
      return { one: await ask(1), many: await ask(clients) };
    } finally {
      await bare.end('SIGKILL');
    }
  } finally {
    await place.remove();
  }
}
