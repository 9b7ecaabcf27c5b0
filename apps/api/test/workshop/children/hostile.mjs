import { register } from 'tsx/esm/api';

register();
const { work } = await import('../../../src/platform/workshop/work.ts');
const { hostileTasks } = await import('../hostile-tasks.ts');
work(hostileTasks);
