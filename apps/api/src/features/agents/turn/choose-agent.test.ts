import { expect, test } from 'vitest';
import { AgentConfig } from '../agents/schemas';
import type { TeamAgent } from '../agents/team';
import { chooseAgent, likeliest } from './choose-agent';
import { Trace } from './trace';

type Config = Parameters<typeof AgentConfig.parse>[0] & object;

function agent(name: string, config: Config = {}, trial: TeamAgent['trial'] = null): TeamAgent {
  return { id: name, name, role: '', version: 1, config: AgentConfig.parse(config), trial };
}

const noon = new Date('2026-05-04T12:00:00Z');
const routed = (routes: object) => ({ routes: { pages: [], intents: [], languages: [], ...routes } });
const team = [
  agent('Rooms', routed({ pages: ['/rooms', '/en/*/suite'] })),
  agent('Sales', routed({ intents: ['sales'] })),
  agent('Marie', { ...routed({ languages: ['fr'] }), languages: ['fr'] }),
  agent('Everybody’s'),
  agent('Nobody’s'),
];

type Asking = {
  page?: string;
  intent?: string;
  language?: string | null;
  conversationId?: string;
  startedAt?: Date;
  open?: boolean;
  before?: string;
};

function chosen(agents: TeamAgent[], { page, intent = 'general', language = 'en', ...more }: Asking = {}) {
  const { conversationId = 'cnv_1', startedAt = noon, open = true, before } = more;
  const scene = { conversationId, startedAt, page: page ? { url: page, title: '' } : null };
  const lastTurn = before === undefined ? null : { agentId: before, abstained: false };
  return chooseAgent(
    { scene, team: { agents, open }, trace: new Trace(), lastTurn },
    { language, intent: { name: intent } },
  );
}

test.each<[Asking, string]>([
  [{ page: 'https://hotel.example/rooms/12?x=/spa' }, 'Rooms'],
  [{ page: 'https://hotel.example/en/sea/suite' }, 'Rooms'],
  [{ page: 'https://hotel.example/spa?from=/rooms' }, 'Everybody’s'],
  [{ intent: 'sales' }, 'Sales'],
  [{ page: 'https://hotel.example/rooms', intent: 'sales' }, 'Rooms'],
  [{ language: 'fr' }, 'Marie'],
  [{ language: null }, 'Everybody’s'],
  [{}, 'Everybody’s'],
])('%j is for %s', (asking, name) => expect(chosen(team, asking)?.agent.name).toBe(name));

test('who does not speak the language, or is off duty, takes nothing', () => {
  const marie = agent('Marie', { languages: ['fr'] });
  const night = agent('Night', { hours: 'closed' });
  expect(chosen([marie], { language: 'en' })).toBeNull();
  expect(chosen([marie], { language: null })?.agent.name).toBe('Marie');
  expect(chosen([night])).toBeNull();
  expect(chosen([night], { open: false })?.agent.name).toBe('Night');
  expect(likeliest({ team: { agents: [night, ...team], open: true } })?.name).toBe('Everybody’s');
  expect(likeliest({ team: { agents: [night], open: true } })).toBeUndefined();
});

test('who got a conversation by its page, intent or language keeps it; who takes the rest yields', () => {
  expect(chosen(team, { before: 'Sales' })?.agent.name).toBe('Sales');
  expect(chosen(team, { before: 'Sales', page: 'https://hotel.example/rooms' })?.agent.name).toBe('Sales');
  expect(chosen(team, { before: 'Everybody’s', intent: 'sales' })?.agent.name).toBe('Sales');
  const off = team.map((each) => (each.id === 'Sales' ? agent('Sales', { hours: 'closed' }) : each));
  expect(chosen(off, { before: 'Sales' })?.agent.name).toBe('Everybody’s');
  expect(chosen(team, { before: 'somebody who is gone' })?.agent.name).toBe('Everybody’s');
});

const second = AgentConfig.parse({ instructions: 'The second.' });
const trial = { id: 'trl_1', second: 2, share: 30, config: second, startedAt: noon };

test('of a trial so many conversations get the second version, each the same one always', () => {
  const tried = agent('Ada', {}, trial);
  const versions = Array.from({ length: 2000 }, (_, at) => chosen([tried], { conversationId: `cnv_${at}` }));
  const again = Array.from({ length: 2000 }, (_, at) => chosen([tried], { conversationId: `cnv_${at}` }));
  expect(again).toEqual(versions);
  const share = versions.filter((one) => one?.version === 2);
  expect(share.length / 2000).toBeCloseTo(0.3, 1);
  expect(share[0]).toMatchObject({ trialId: 'trl_1', config: { instructions: 'The second.' } });
  expect(versions.find((one) => one?.version === 1)).toMatchObject({ trialId: 'trl_1' });
});

test('a conversation that began before a trial takes no part in it, one that began with it does', () => {
  const tried = agent('Ada', {}, { ...trial, share: 99 });
  const before = new Date(noon.getTime() - 1);
  const older = Array.from({ length: 50 }, (_, at) =>
    chosen([tried], { conversationId: `cnv_${at}`, startedAt: before }),
  );
  expect(older.every((one) => one?.version === 1 && one.trialId === null)).toBe(true);
  expect(chosen([tried])).toMatchObject({ trialId: 'trl_1' });
});
