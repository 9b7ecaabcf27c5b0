import './require-node.mjs';

const { bench } = await import('./commands/bench.mjs');
await bench(process.argv.slice(2));
