export { createWorkshop, type Workshop, type WorkshopOptions } from './create-workshop';
export { TaskTrouble } from './errors';
export type { WorkshopTasks } from './tasks';
