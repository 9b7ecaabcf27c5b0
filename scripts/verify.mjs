import './require-node.mjs';

const { verify } = await import('./commands/verify.mjs');
await verify(process.argv.slice(2));
