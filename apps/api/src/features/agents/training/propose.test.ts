import { expect, test } from 'vitest';
import { changeOf, proposalsOf } from './propose';

const told = (more: object) => ({
  ...{ agentId: 'a', agentName: 'Ada', asked: 'When?', before: 'At 7.', after: null, reason: null },
  ...more,
});

test.for([
  ['It opens at 7.', 'It opens at 8.', 'figures'],
  ['It opens early in the morning, and you are most welcome to come by.', 'It opens early.', 'shorter'],
  ['It opens early.', 'It opens early, at the door on the left behind the house.', 'longer'],
  ['It opens early!!', 'It opens early.', 'calmer'],
  ['It opens early.', 'We open early.', 'wording'],
] as const)('%s → %s is %s', ([before, after, kind]) => {
  expect(changeOf(before, after)).toBe(kind);
});

test('the same reason of the same agent is one proposal, however it is written', () => {
  const proposals = proposalsOf([
    told({ reason: 'Too formal.' }),
    told({ reason: 'too formal' }),
    told({ reason: 'Sundays are missing' }),
    told({ agentId: 'b', agentName: 'Ben', reason: 'Too formal' }),
  ]);
  expect(proposals.map(({ agentName, times }) => [agentName, times])).toEqual([
    ['Ada', 2],
    ['Ada', 1],
    ['Ben', 1],
  ]);
  expect(proposals[0]?.instruction).toContain('Too formal.');
});

test('one change of wording is a matter of taste; two are a proposal, with before and after', () => {
  const edit = told({ before: 'It opens early.', after: 'We open early.' });
  expect(proposalsOf([edit])).toEqual([]);
  expect(proposalsOf([edit, edit])).toMatchObject([
    { kind: 'wording', times: 2, examples: [{ after: 'We open early.' }, {}] },
  ]);
});
