import { expect, test } from 'vitest';
import type { Agent } from '../types';
import { changedIn, faultsOf, tabOf, toDraft } from './draft';

const config: Agent['config'] = {
  instructions: 'Be kind.',
  personality: '',
  tone: 'friendly',
  languages: [],
  collectionIds: null,
  catalogIds: null,
  tools: ['search-knowledge', 'hand-over'],
  chain: [],
  greeting: '',
  temperature: 0.3,
  replyMode: 'automatic',
  abstainBelow: 0.5,
  routes: { pages: [], intents: [], languages: [] },
  hours: 'always',
};
const draft = { ...toDraft({ name: 'Robin', role: '', avatar: 'sun', config } as Agent) };

test('who it is and what it is told change apart', () => {
  expect(changedIn({ ...draft, name: 'Ada' }, draft)).toEqual({ identity: true, config: false });
  const told = { ...draft, config: { ...config, instructions: 'Be brief.' } };
  expect(changedIn(told, draft)).toEqual({ identity: false, config: true });
});

test('tools switched off and on again are no change; another order of models is one', () => {
  const again = { ...config, tools: config.tools.toReversed() };
  expect(changedIn({ ...draft, config: again }, draft).config).toBe(false);
  const chain = [
    { provider: 'openai' as const, model: 'a' },
    { provider: 'anthropic' as const, model: 'b' },
  ];
  const turned = { ...config, chain: chain.toReversed() };
  expect(changedIn({ ...draft, config: turned }, { ...draft, config: { ...config, chain } }).config).toBe(
    true,
  );
});

test('a fault leads to the tab its field stands on', () => {
  expect(['config.chain.0.model', 'name', 'config.routes.pages.1', 'instructions'].map(tabOf)).toEqual([
    'models',
    'identity',
    'behaviour',
    'instructions',
  ]);
  expect(faultsOf({ 'config.greeting': 'is too long' })).toEqual({ greeting: 'is too long' });
});

test('an unknown face becomes the first', () => {
  expect(toDraft({ name: '', role: '', avatar: 'comet', config } as Agent).avatar).toBe('spark');
});
