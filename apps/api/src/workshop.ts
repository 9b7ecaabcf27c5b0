import { tasks } from './platform/workshop/tasks';
import { work } from './platform/workshop/work';

// What a worker of the workshop runs: a build of its own beside the server's.
work(tasks);
