export { migrationsFolder } from './folders';
export { engine, furnishedDb, testDb, testNode, testUrl } from './test-db';
