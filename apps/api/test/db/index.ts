export { migrationsFolder } from './folders';
export { engine, testDb, testNode, testUrl } from './test-db';
