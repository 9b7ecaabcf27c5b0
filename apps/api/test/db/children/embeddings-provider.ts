// A provider of embeddings beside whatever is measured: what it takes is not counted there.
import { startFakeEmbeddings } from '../../fake-embeddings';

const fake = await startFakeEmbeddings({ dimensions: Number(process.argv[2]), remembers: false });
process.stdout.write(`${fake.url}\n`);
