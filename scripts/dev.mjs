import './require-node.mjs';

const { dev } = await import('./commands/dev.mjs');
await dev(process.argv.slice(2));
