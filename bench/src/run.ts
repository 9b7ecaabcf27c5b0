import { command } from './frame/command';

await command({ kind: 'bench', folder: 'benches' }, process.argv.slice(2));
