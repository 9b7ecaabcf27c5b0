// A node that answers whatever waits, by the model it is told of, until it is killed.
import { openPostgres } from '../../../src/platform/db';
import { createWorld } from '../../world';

const [url = '', modelsUrl = ''] = process.argv.slice(2);
const models = { PARLEY_MODELS_URL: modelsUrl, PARLEY_MODELS_KEY: 'sk-of-nobody' };
const { platform } = await createWorld(await openPostgres({ url, poolSize: 6 }), models);
platform.turns.start();
process.stdout.write('working\n');
