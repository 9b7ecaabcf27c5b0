import './require-node.mjs';

const { chaos } = await import('./commands/bench.mjs');
await chaos(process.argv.slice(2));
