import { spawnSync } from 'node:child_process';
import { jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { readSharedToken } from '../../api/src/platform/tokens';
import { exampleFiles } from './example-files';
import { interpreters, isInstalled, type Language, languages } from './find-interpreter';
import { readExamples } from './read-examples';

const files = exampleFiles();
const signing = readExamples().filter(({ check }) => check === 'token');
const secret = `ids_${'q7Zr'.repeat(12)}`;
const runs = (language: string): language is Language => (languages as string[]).includes(language);

test('there is one in each language', () => {
  expect(signing.map(({ language }) => language).sort()).toEqual(['js', 'php', 'python', 'ruby', 'ts']);
});

describe.each(signing.filter(({ language }) => runs(language)))('$where ($language)', (example) => {
  const language = example.language as Language;
  test.runIf(isInstalled(language))('signs a token that is believed', async () => {
    const { command, ending } = interpreters[language];
    const file = files.write(example.where, ending, example.code);
    const env = { ...process.env, PARLEY_IDENTITY_SECRET: secret };
    const { status, stdout, stderr } = spawnSync(command, [file], { env, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await believed(stdout.trim());
  });
});

test.each(signing.filter(({ language }) => language === 'ts'))('$where signs one too', async (example) => {
  process.env.PARLEY_IDENTITY_SECRET = secret;
  const module = await import(files.write(example.where, 'ts', example.code));
  await believed(await module.identityOf({ id: 'user_8412', name: 'Ana Lima', email: 'ana@example.com' }));
});

async function believed(token: string): Promise<void> {
  const { payload, protectedHeader } = await jwtVerify(token, new TextEncoder().encode(secret), {
    algorithms: ['HS256'],
  });
  expect(protectedHeader.alg).toBe('HS256');
  const person = { sub: 'user_8412', name: 'Ana Lima', email: 'ana@example.com' };
  expect(payload).toMatchObject(person);
  const now = new Date();
  const untilMs = (payload.exp ?? 0) * 1000 - now.getTime();
  expect(untilMs).toBeGreaterThan(0);
  expect(untilMs).toBeLessThanOrEqual(24 * 3_600_000);
  expect(await readSharedToken(token, { secret, now })).toMatchObject(person);
  expect(await readSharedToken(token, { secret: `${secret}x`, now })).toBeNull();
}
