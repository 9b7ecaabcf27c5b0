// A worker of the workshop: as workshop-setup.ts built it for this run, else from the source, which Node does not read by itself.
import { existsSync } from 'node:fs';

const built = new URL(
  `../../../node_modules/.cache/parley-test/workshop-${process.ppid}.mjs`,
  import.meta.url,
);
if (existsSync(built)) await import(built.href);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../../../src/workshop.ts');
}
