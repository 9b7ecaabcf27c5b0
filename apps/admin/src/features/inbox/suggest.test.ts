import { expect, test } from 'vitest';
import { askedAt, fillIn, mentionedIn, rank } from './suggest';

test('a slash at the start of a word asks for saved replies', () => {
  expect(askedAt('/hou', 4, '/')).toEqual({ sign: '/', query: 'hou', from: 0 });
  expect(askedAt('Hello /', 7, '/')).toEqual({ sign: '/', query: '', from: 6 });
  expect(askedAt('and/or', 6, '/')).toBeNull();
  expect(askedAt('https://a', 9, '/')).toBeNull();
  expect(askedAt('/hours are', 10, '/')).toBeNull();
});

test('an at sign asks for people, not inside an address', () => {
  expect(askedAt('ask @An', 7, '@')).toEqual({ sign: '@', query: 'An', from: 4 });
  expect(askedAt('ana@example', 11, '@')).toBeNull();
});

test('what is chosen takes the place of what was typed', () => {
  expect(fillIn('Hi /ho there', { sign: '/', query: 'ho', from: 3 }, 'We open at nine.')).toEqual({
    text: 'Hi We open at nine. there',
    caret: 19,
  });
  expect(fillIn('@a', { sign: '@', query: 'a', from: 0 }, '@Ana').text).toBe('@Ana ');
});

test('the longer of two names is meant where it stands', () => {
  const people = [
    { id: 'mem_a', name: 'Ana' },
    { id: 'mem_l', name: 'Ana Lima' },
  ];
  expect(mentionedIn('@Ana Lima please', people)).toEqual(['mem_l']);
  expect(mentionedIn('@Ana Lima and @Ana', people)).toEqual(['mem_l', 'mem_a']);
  expect(mentionedIn('nobody', people)).toEqual([]);
});

test('what begins alike is offered before what contains it', () => {
  expect(rank(['away', 'wait', 'late'], 'wa', (word) => [word])).toEqual(['wait', 'away']);
  expect(rank(['a', 'b'], '', (word) => [word])).toEqual(['a', 'b']);
});
