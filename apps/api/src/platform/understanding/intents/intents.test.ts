import { expect, test } from 'vitest';
import {
  crossValidate,
  type Example,
  packIntents,
  predictIntents,
  trainIntents,
  unpackIntents,
} from '../index';
import { BadModel } from './bad-model';

const taught: Record<string, string[]> = {
  opening: ['when are you open', 'opening hours on sunday', 'what time do you close', 'are you open today'],
  parking: ['where can I park my car', 'is there a parking garage', 'do you have parking', 'is parking free'],
  pets: ['can I bring my dog', 'are pets allowed', 'is a cat welcome', 'do you take dogs'],
  breakfast: [
    'is breakfast included',
    'when is breakfast',
    'vegan breakfast options',
    'how much is breakfast',
  ],
};
const examples: Example[] = Object.entries(taught).flatMap(([label, texts]) =>
  texts.map((text) => ({ text, label })),
);

test('what was taught is told from little', () => {
  const model = trainIntents(examples);
  const best = (text: string) => predictIntents(model, text)[0]?.name;
  expect(best('till what hour are you open on mondays')).toBe('opening');
  expect(best('is there anywhere to leave the vehicle, like a garage')).toBe('parking');
  expect(best('my puppy comes along, is that ok?')).toBe('pets');
});

test('what is about nothing that was taught is less sure than what is', () => {
  const model = trainIntents(examples);
  const sure = (text: string) => predictIntents(model, text)[0]?.confidence ?? 0;
  expect(sure('is parking free')).toBeGreaterThan(0.6);
  expect(sure('quarterly gdp of norway')).toBeLessThan(0.4);
  expect(sure('')).toBeLessThan(0.4);
});

test('confidences fall from the first to the last and are chances', () => {
  const guesses = predictIntents(trainIntents(examples), 'is there parking for dogs');
  expect(guesses).toHaveLength(4);
  const confidences = guesses.map(({ confidence }) => confidence);
  expect([...confidences].sort((a, b) => b - a)).toEqual(confidences);
  expect(Math.max(...confidences)).toBeLessThanOrEqual(1);
  expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0);
});

test('training again makes the same model, byte by byte', () => {
  expect(packIntents(trainIntents(examples))).toEqual(packIntents(trainIntents(examples)));
});

test('a packed model guesses alike', () => {
  const model = trainIntents(examples);
  const again = unpackIntents(packIntents(model));
  for (const { text } of examples) {
    const [before] = predictIntents(model, text);
    const [after] = predictIntents(again, text);
    expect(after?.name).toBe(before?.name);
    expect(after?.confidence).toBeCloseTo(before?.confidence ?? 0, 1);
  }
});

test('what is no packed model is refused', () => {
  const bytes = packIntents(trainIntents(examples));
  for (const bad of [new Uint8Array(), new Uint8Array(40), bytes.subarray(0, bytes.length - 1)])
    expect(() => unpackIntents(bad)).toThrow(BadModel);
});

test('no examples and one label are models too', () => {
  expect(predictIntents(trainIntents([]), 'hello')).toEqual([]);
  expect(predictIntents(trainIntents([{ text: 'hello', label: 'only' }]), 'hello')[0]?.name).toBe('only');
});

test('cross-validation names the example with a wrong label', () => {
  const wrong = { text: 'where can I park the car, in the garage?', label: 'pets' };
  const { accuracy, worst, labels, confusion } = crossValidate([...examples, wrong], 4);
  expect(worst.map(({ text }) => text)).toContain(wrong.text);
  expect(confusion).toContainEqual({ label: 'pets', guessed: 'parking', count: expect.any(Number) });
  expect(labels.map(({ label }) => label)).toEqual(['breakfast', 'opening', 'parking', 'pets']);
  expect(accuracy).toBeGreaterThan(0.4);
});
