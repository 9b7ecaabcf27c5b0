import { expect, test } from 'vitest';
import type { Answer } from '../../../test/vendors';
import { openStream } from '../../../test/vendors/speech';
import { ModelFailed } from './errors';
import { all, aRig, wholeOf } from './test-models';

const odd: readonly unknown[] = [
  null,
  0,
  -1,
  'x',
  '',
  true,
  [],
  {},
  [null],
  [[]],
  { a: 1 },
  { toString: null },
];

const put = (value: unknown, path: string): object => {
  const [name = '', ...rest] = path.split('.');
  const inner = rest.length > 0 ? put(value, rest.join('.')) : value;
  return name.endsWith('[]') ? { [name.slice(0, -2)]: [inner] } : { [name]: inner };
};

const delta = 'choices[].delta';
const places = {
  openai: [
    ...[
      '',
      'choices',
      'choices[]',
      'choices[].finish_reason',
      'usage',
      'usage.prompt_tokens',
      'citations',
      'search_results',
    ],
    ...[delta, `${delta}.content`, `${delta}.refusal`, `${delta}.tool_calls`, `${delta}.tool_calls[]`],
    ...[`${delta}.tool_calls[].id`, `${delta}.tool_calls[].function`, `${delta}.tool_calls[].function.name`],
    `${delta}.tool_calls[].function.arguments`,
  ],
  anthropic: [
    '',
    'type',
    'message',
    'message.usage',
    'content_block',
    'delta',
    'delta.text',
    'usage',
    'index',
  ],
};

const events = [
  'message_start',
  'content_block_start',
  'content_block_delta',
  'content_block_stop',
  'message_delta',
];

function streams(lines: readonly object[]): Answer {
  return (response, { protocol }) => {
    openStream(response);
    for (const line of lines)
      response.write(protocol === 'openai' ? `data: ${JSON.stringify(line)}\n\n` : named(line));
    response.end();
  };
}

const named = (line: object | null) =>
  events
    .map(
      (type) =>
        `event: ${type}\ndata: ${JSON.stringify(typeof line === 'object' ? { type, ...line } : line)}\n\n`,
    )
    .join('');

const finishing = { choices: [{ delta: {}, finish_reason: 'tool_calls' }] };
const cases = (['openai', 'anthropic'] as const).flatMap((provider) =>
  places[provider].map((place) => [provider, place] as const),
);

test.each(cases)('%s: whatever shape %s has, it is an answer of ours', async (provider, place) => {
  const { models, call, fake } = await aRig();
  for (const value of odd) {
    const shown = JSON.stringify(value);
    fake.answer = streams([place === '' ? (value as object) : put(value, place), finishing]);
    const heard = await all(models.stream(call(provider, { breakerKey: shown }))).catch((error) => error);
    if (heard instanceof ModelFailed) continue;
    expect(heard.at(-1), shown).toMatchObject({ kind: 'end' });
    expect(JSON.stringify(heard), shown).not.toContain('[object');
  }
});

test('arguments that come as an object are taken as they are', async () => {
  const { models, call } = await aRig({
    answer: streams([
      {
        choices: [{ delta: { tool_calls: [{ id: 'a', function: { name: 'look', arguments: { at: 1 } } }] } }],
      },
      { choices: [{ delta: {}, finish_reason: 'stop' }] },
    ]),
  });
  expect((await wholeOf(models, call('compatible'))).tools).toEqual([
    { id: 'a', name: 'look', input: { at: 1 } },
  ]);
});
