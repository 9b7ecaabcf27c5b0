// A node that answers whatever waits, by the model it is told of, until it is killed.
import { openPostgres } from '../../../src/platform/db';
import { createWorld } from '../../world';

const [url = '', modelsUrl = '', modelsFile, dataDir] = process.argv.slice(2);
const models = {
  PARLEY_MODELS_URL: modelsUrl,
  PARLEY_MODELS_KEY: 'sk-of-nobody',
  PARLEY_MODELS_FILE: modelsFile,
};
// Files lie in one place for all nodes.
const place = dataDir ? { PARLEY_DATA_DIR: dataDir } : {};
const { platform } = await createWorld(await openPostgres({ url, poolSize: 6 }), { ...models, ...place });
platform.turns.start();
process.stdout.write('working\n');
