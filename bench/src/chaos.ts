import { command } from './frame/command';

await command({ kind: 'chaos', folder: 'drills' }, process.argv.slice(2));
