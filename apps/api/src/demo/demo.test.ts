import { TeamBody } from '@parley/shared/message';
import { expect, test } from 'vitest';
import { rooms } from './corvane/rooms';
import { demoBusinesses } from './index';
import type { OpeningHours } from './types';

const clock = /^([01]\d|2[0-4]):[0-5]\d$/;

const openingHours: readonly OpeningHours[] = demoBusinesses.flatMap((business) => [
  ...business.profile.hours,
  ...business.bookingTypes.flatMap(({ hours }) => hours),
]);

const unique = (values: readonly string[]) => new Set(values).size === values.length;

test.each(demoBusinesses)('$slug is rich enough to show every capability', (business) => {
  const questions = business.topics.flatMap((topic) => topic.questions);
  expect(questions.length).toBeGreaterThanOrEqual(60);
  expect(business.articles.length).toBeGreaterThanOrEqual(12);
  expect(business.members.length).toBeGreaterThanOrEqual(5);
  expect(business.agents).toHaveLength(4);
  expect(business.showcaseTopics.every((topic) => topic.length <= 500)).toBe(true);
  expect(unique(questions.map(({ question }) => question.toLowerCase()))).toBe(true);
  expect(unique(business.topics.map(({ slug }) => slug))).toBe(true);
  expect(unique(business.articles.map(({ slug }) => slug))).toBe(true);
  expect(unique(business.agents.map(({ name }) => name))).toBe(true);
});

test.each(demoBusinesses)('$slug is staffed by invented people with one owner', ({ members, profile }) => {
  expect(unique(members.map(({ email }) => email))).toBe(true);
  expect(members.every(({ email }) => email.endsWith('.example'))).toBe(true);
  expect(new URL(profile.website).hostname.endsWith('.example')).toBe(true);
  expect(members.filter(({ role }) => role === 'owner')).toHaveLength(1);
  expect(() => new Intl.DateTimeFormat('en', { timeZone: profile.timeZone })).not.toThrow();
});

test('opening hours open before they close', () => {
  for (const { opens, closes, days } of openingHours) {
    expect(opens).toMatch(clock);
    expect(closes).toMatch(clock);
    expect(opens < closes).toBe(true);
    expect(unique(days)).toBe(true);
  }
});

test.each(demoBusinesses)('$slug describes every attribute its items carry', ({ catalogs }) => {
  for (const { attributes, items } of catalogs) {
    const keys = attributes.map(({ key }) => key).sort();
    for (const item of items) expect(Object.keys(item.attributes).sort()).toEqual(keys);
    expect(unique(items.map(({ id }) => id))).toBe(true);
  }
});

test.each(demoBusinesses)('$slug has articles whose tables are whole', ({ articles }) => {
  for (const { body, slug, summary, updated } of articles) {
    expect(body.startsWith('## ') || !body.startsWith('#'), slug).toBe(true);
    expect(`${body}${summary}`.toLowerCase()).not.toMatch(/lorem|todo|undefined|\bnan\b/);
    expect(Number.isNaN(Date.parse(updated))).toBe(false);
    for (const block of body.split('\n\n').filter((part) => part.startsWith('|'))) {
      const columns = block.split('\n').map((line) => line.split('|').length);
      expect(new Set(columns).size, `${slug}: ${block.slice(0, 60)}`).toBe(1);
    }
  }
});

test('the rooms add up to the house', () => {
  expect(rooms.reduce((sum, { count }) => sum + count, 0)).toBe(64);
});

test('what members send in the demo may be sent', () => {
  const bodies = demoBusinesses.flatMap(({ conversations }) =>
    conversations.flatMap(({ deeds }) => deeds.flatMap((deed) => ('sends' in deed ? [deed.sends] : []))),
  );
  expect(new Set(bodies.map(({ kind }) => kind))).toEqual(new Set(['text', 'cards', 'comparison']));
  for (const body of bodies) expect(TeamBody.safeParse(body).error).toBeUndefined();
});
