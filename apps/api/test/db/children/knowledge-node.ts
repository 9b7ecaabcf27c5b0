// A node of the product that works off whatever jobs there are, until it is killed.
import { openPostgres } from '../../../src/platform/db';
import { createEgress } from '../../../src/platform/egress';
import { createWorld } from '../../world';

const [url = '', redisUrl = '', siteHost = ''] = process.argv.slice(2);
const world = await createWorld(await openPostgres({ url, poolSize: 6 }), { REDIS_URL: redisUrl });
const egress = createEgress({ userAgent: 'Parley/test', allow: [siteHost] });
Object.assign(world.platform, { egress });
process.stdout.write('working\n');
