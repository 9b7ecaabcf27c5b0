import { expect, test } from 'vitest';
import { judgePassword } from './password-strength';

test('a short password is refused whatever it holds', async () => {
  expect((await judgePassword('x9$Kq2!', [])).problem).toContain('10 characters');
});

test('a password known to everyone is refused', async () => {
  expect((await judgePassword('password1234', [])).problem).not.toBeNull();
});

test('the own name does not make a password strong', async () => {
  expect((await judgePassword('marguerite1', ['marguerite'])).problem).not.toBeNull();
});

test('four unrelated words pass', async () => {
  expect(await judgePassword('lantern orbit cactus velvet', [])).toMatchObject({ problem: null });
});
