import { expect, test } from 'vitest';
import { leavesRest, whereOf } from './where';

const nowhere = { pages: [], intents: [], languages: [] };
const agent = (id: string, given: object = {}, active = true) => ({
  id,
  name: id.toUpperCase(),
  active,
  config: { routes: nowhere, languages: [] as string[], hours: 'always' as const, ...given },
});

test('an agent with routes takes those', () => {
  const routed = agent('a', { routes: { ...nowhere, pages: ['/rooms'] } });
  expect(whereOf(routed, [routed])).toEqual({ kind: 'routes', ...nowhere, pages: ['/rooms'] });
});

test('one without takes the rest, which is everything while nobody has routes', () => {
  const [plain, routed] = [agent('a'), agent('b', { routes: { ...nowhere, intents: ['sales'] } })];
  expect(whereOf(plain, [plain])).toEqual({ kind: 'rest', alone: true });
  expect(whereOf(plain, [routed, plain])).toEqual({ kind: 'rest', alone: false });
});

test('nothing is left behind one who takes all', () => {
  const [first, second] = [agent('a'), agent('b')];
  expect(whereOf(second, [first, second])).toEqual({ kind: 'shadowed', by: 'A' });
  expect(whereOf(first, [first, second])).toEqual({ kind: 'rest', alone: true });
});

test.each([
  ['is inactive', agent('a', {}, false)],
  ['speaks one language', agent('a', { languages: ['de'] })],
  ['is there while you are closed', agent('a', { hours: 'closed' })],
])('something is left behind one who %s', (_, first) => {
  const second = agent('b');
  expect(whereOf(second, [first, second])).toMatchObject({ kind: 'rest' });
});

test('what is nobody’s is left to people where each agent at work has its own', () => {
  const [plain, routed] = [agent('a'), agent('b', { routes: { ...nowhere, intents: ['sales'] } })];
  expect(leavesRest([routed])).toBe(true);
  expect(leavesRest([routed, agent('c', {}, false)])).toBe(true);
  expect(leavesRest([routed, plain])).toBe(false);
  expect(leavesRest([])).toBe(false);
});
