// A node that has a provider of embeddings and works off whatever jobs there are, until it is killed.
import { openPostgres } from '../../../src/platform/db';
import { providedBy } from '../../provided-by';
import { createWorld } from '../../world';

const [url = '', providerUrl = ''] = process.argv.slice(2);
await createWorld(await openPostgres({ url, poolSize: 6 }), providedBy({ url: providerUrl }));
process.stdout.write('working\n');
