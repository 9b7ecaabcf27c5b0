import './require-node.mjs';

const { start } = await import('./commands/start.mjs');
await start(process.argv.slice(2));
