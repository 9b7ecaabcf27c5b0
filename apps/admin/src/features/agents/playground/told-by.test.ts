import { expect, test } from 'vitest';
import type { AgentConfig } from '../types';
import { toldBy } from './told-by';

const config = { instructions: 'On the screen.' } as AgentConfig;

test('a saved version answers as it was saved, whatever is on the screen', () => {
  expect(toldBy(3, config)).toEqual({ version: 3 });
});

test('without one, what is on the screen answers', () => {
  expect(toldBy(null, config)).toEqual({ config });
});
