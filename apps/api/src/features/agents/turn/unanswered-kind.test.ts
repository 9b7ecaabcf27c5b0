import { expect, test } from 'vitest';
import { understand } from '../../../platform/understanding';
import { unansweredKind } from './unanswered-kind';

test.each([
  ['Do you have a helicopter pad?', 'question'],
  ['vegan options', 'question'],
  ['i want to book a table for two from 12 dec', 'booking'],
  ['you people are useless, third time nobody showed up for the viewing', 'trouble'],
  ['the lift has been broken since yesterday evening', 'trouble'],
  ['we are planning a trip for our anniversary in december', 'telling'],
  ['Ich bin mit meiner Frau am Wochenende in der Stadt', 'telling'],
])('“%s” is a %s', (question, kind) => {
  expect(unansweredKind({ question, understood: understand(question) })).toBe(kind);
});
