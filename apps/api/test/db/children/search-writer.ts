// A node that writes documents and their index, and merges, without end. Each row of `saved_reply` is a document.
import { openPglite, openPostgres, withTenant } from '../../../src/platform/db';
import { mergeIndex } from '../../../src/platform/search/merging/merge-index';
import { startSearchNode } from '../../search-node';

const [place = '', template = '', tenantId = ''] = process.argv.slice(2);
const db = place.startsWith('postgresql:')
  ? await openPostgres({ url: place, poolSize: 3 })
  : await openPglite({ dataDir: place, template });
const tenant = `INSERT INTO tenant (id, name, slug, time_zone) VALUES ($1, $1, $1, 'UTC') ON CONFLICT DO NOTHING`;
await db.query(tenant, [tenantId]);
const { search } = await startSearchNode(db, { memoryBytes: 2 ** 23 });
const ctx = { platform: { db }, tenantId };

for (let step = 0; ; step++) {
  await withTenant(ctx, async (tx) => {
    const number = await search.allot(tx, 'killed', 1);
    const text = `common words and word${number}x`;
    const row = {
      tenantId,
      id: String(number),
      title: 'a',
      shortcut: String(number),
      text,
      createdBy: 'nobody',
    };
    await tx.savedReply.create({ data: row });
    await search.add(tx, 'killed', [
      { number, group: number, language: 'en', title: '', headings: '', body: text },
    ]);
    if (step % 3 === 2) {
      await tx.savedReply.delete({ where: { tenantId_id: { tenantId, id: String(number - 1) } } });
      await search.remove(tx, 'killed', [number - 1]);
    }
  });
  if (step % 2 === 1) await mergeIndex(ctx, 'killed');
  process.stdout.write(`${step}\n`);
}
