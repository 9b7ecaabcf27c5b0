import { parseArgs } from 'node:util';
import { startFakeModels, usualAnswer } from './fake-models';
import { obedient } from './hostile';
import { says } from './speech';

// `node --import tsx serve-fake-models.ts [--port N] [--say TEXT] [--hostile SINK]`: prints its base and stays until it is ended.
const { values } = parseArgs({
  options: { port: { type: 'string' }, say: { type: 'string' }, hostile: { type: 'string' } },
});
const said = values.say ? says(values.say) : usualAnswer;
const fake = await startFakeModels({
  port: Number(values.port ?? 0),
  answer: values.hostile ? obedient(values.hostile) : said,
});
process.stdout.write(`${fake.url}\n`);
