import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge } from './judge';
import { readLines } from './read-lines';
import { BadOption, readOptions } from './read-options';
import { table } from './report';

const options = {
  clients: { describe: 'how many at once', default: 10 },
  engine: { describe: 'which database', default: 'pglite' },
  warm: { describe: 'after a warm-up', default: true },
} as const;

test('options keep the kind of their default', () => {
  expect(readOptions(options, [])).toEqual({ clients: 10, engine: 'pglite', warm: true });
  expect(readOptions(options, ['--clients', '50', '--engine=postgres', '--no-warm'])).toEqual({
    clients: 50,
    engine: 'postgres',
    warm: false,
  });
});

test('what is no option is refused', () => {
  expect(() => readOptions(options, ['--client', '5'])).toThrow(BadOption);
  expect(() => readOptions(options, ['--clients', 'many'])).toThrow(BadOption);
  expect(() => readOptions(options, ['stray'])).toThrow(BadOption);
});

test('what nothing can be measured without has to be given', () => {
  const data = { describe: 'a file', default: '', needed: true } as const;
  expect(() => readOptions({ data }, [])).toThrow('--data is needed');
  expect(() => readOptions({ data }, ['--data', ''])).toThrow('--data is needed');
  expect(readOptions({ data }, ['--data', 'some.jsonl'])).toEqual({ data: 'some.jsonl' });
});

test('a file is told what is wrong with it, and where', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'parley-')), 'lines.jsonl');
  const reading = (text: string) => {
    writeFileSync(file, text);
    return () => readLines(file, ['text']);
  };
  expect(reading('{"text":"one"}\n\n{"text":"two"}\n')()).toEqual([{ text: 'one' }, { text: 'two' }]);
  expect(reading('{"text":"one"}\n{"label":"two"}')).toThrow(new BadOption(`${file}:2 has no "text"`));
  expect(reading('text\none')).toThrow(new BadOption(`${file}:1 is no JSON`));
  expect(() => readLines('no-such.jsonl', [])).toThrow(BadOption);
});

test('a promise is judged on the ratio to the floor or on the value', () => {
  const echo = { what: 'echo', value: 120, unit: 'µs', floor: 100 };
  expect(judge({ ...echo, promise: { of: 'ratio', atMost: 1.4 } })).toMatchObject({ ratio: 1.2, kept: true });
  expect(judge({ ...echo, promise: { of: 'ratio', atMost: 1.1 } })).toMatchObject({ kept: false });
  expect(judge({ ...echo, promise: { of: 'value', atLeast: 121 } })).toMatchObject({ kept: false });
  expect(judge({ what: 'echo', value: 1, unit: '', promise: { of: 'ratio', atMost: 9 } }).kept).toBe(false);
  expect(judge(echo)).not.toHaveProperty('kept');
});

test('the table names a broken promise', () => {
  const lines = table([
    judge({ what: 'echo', value: 150, unit: 'µs', floor: 100, promise: { of: 'ratio', atMost: 1.4 } }),
  ]).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^echo +150 µs +100 µs +1\.50 × +≤ 1\.40 × +BROKEN$/);
});
