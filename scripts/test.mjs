import './require-node.mjs';

const { test } = await import('./commands/test.mjs');
await test(process.argv.slice(2));
