import { afterAll } from 'vitest';
import { closeTestDb } from './test-db';

afterAll(closeTestDb);
