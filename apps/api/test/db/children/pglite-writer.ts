// Opens a data folder and writes numbered rows until it is killed; says each one after its commit.
import { openPglite, withIdentity } from '../../../src/platform/db';

const [dataDir = '', template = '', first = '0'] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const db = await openPglite({ dataDir, template });
  say('open');
  for (let n = Number(first); ; n++) {
    await withIdentity({ platform: { db }, tenantId: null }, (tx) =>
      tx.verification.create({
        data: { id: `row-${n}`, identifier: 'writer', value: 'x'.repeat(500), expiresAt: new Date() },
      }),
    );
    say(String(n));
  }
} catch (error) {
  say(String(error));
  process.exitCode = 1;
}
