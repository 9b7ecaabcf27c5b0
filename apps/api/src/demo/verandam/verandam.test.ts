import { expect, test } from 'vitest';
import { articles } from './articles';
import { homesCatalog } from './catalog';
import { topics } from './faq';
import { localities } from './localities';
import { instalment, inWords } from './money';
import {
  type Configuration,
  cityOf,
  configurations,
  localityOf,
  priceInr,
  projects,
  stockAt,
} from './projects';

const carpetRange: Record<Configuration, readonly [number, number]> = {
  '1BHK': [400, 600],
  '2BHK': [650, 950],
  '3BHK': [950, 1800],
  '4BHK': [1600, 2300],
  Villa: [2000, 3500],
};

const homes = projects.flatMap((project) => project.homes.map((home) => ({ project, home })));

test('there is enough to choose from, and each project is one of a kind', () => {
  expect(projects.length).toBeGreaterThanOrEqual(12);
  expect(homes.length).toBeGreaterThanOrEqual(40);
  for (const project of projects) expect(project.homes.length).toBeGreaterThan(0);
  for (const key of ['slug', 'name', 'registration'] as const) {
    expect(new Set(projects.map((project) => project[key])).size).toBe(projects.length);
  }
  expect(projects.every(({ registration }) => registration.startsWith('DEMO/'))).toBe(true);
  expect(new Set(homesCatalog.items.map(({ url }) => url)).size).toBe(homes.length);
});

test.each(homes)(
  '$project.name: $home.name is sized and priced like its kind and place',
  ({ project, home }) => {
    const [least, most] = carpetRange[home.configuration];
    expect(home.carpetSqft).toBeGreaterThanOrEqual(least);
    expect(home.carpetSqft).toBeLessThanOrEqual(most);
    const ratio = priceInr(home) / home.carpetSqft / localityOf(project).pricePerSqft;
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.2);
    expect(home.left).toBeLessThan(project.homesInAll);
  },
);

test('what is ready is ready, what is not lies ahead', () => {
  for (const { possession, status, slug } of projects) {
    expect(Date.parse(possession) < Date.parse(stockAt), slug).toBe(status === 'Ready to move');
  }
});

test('projects stand near their locality, and every locality has one', () => {
  for (const project of projects) {
    const { latitude, longitude } = localityOf(project);
    expect(Math.hypot(project.latitude - latitude, project.longitude - longitude)).toBeLessThan(0.06);
  }
  expect(new Set(projects.map(({ locality }) => locality)).size).toBe(localities.length);
});

const answer = (question: string) =>
  topics.flatMap((topic) => topic.questions).find((entry) => entry.question === question)?.answer ?? '';

test('answers that quote the catalog agree with it', () => {
  const whitefield = homes.filter(
    ({ project, home }) => project.locality === 'whitefield' && home.configuration === '2BHK',
  );
  expect(whitefield).toHaveLength(3);
  for (const { home } of whitefield) {
    expect(answer('Do you have a 2BHK in Whitefield under 2 crore?')).toContain(home.name);
    expect(answer('Do you have a 2BHK in Whitefield under 2 crore?')).toContain(
      inWords(priceInr(home)).replace(' Cr', ' crore'),
    );
  }
  const cheapest = homes.toSorted((a, b) => priceInr(a.home) - priceInr(b.home))[0];
  expect(answer('What is your most affordable home?')).toContain(cheapest?.home.name);
  const pricesFrom = answer('What are your prices?');
  for (const configuration of configurations) {
    const prices = homes.filter(({ home }) => home.configuration === configuration);
    const from = Math.min(...prices.map(({ home }) => priceInr(home)));
    expect(pricesFrom).toContain(inWords(from).replace(' Cr', ' crore').replace(' L', ' lakh'));
  }
  const swimming = projects.filter(({ amenities }) => amenities.some((one) => /pool/i.test(one)));
  expect(swimming).toHaveLength(projects.length);
  const ready = projects.filter(({ status }) => status === 'Ready to move');
  for (const { name } of ready) expect(answer('Which homes are ready to move in?')).toContain(name);
  for (const { name } of ready) expect(answer('When can I move in?')).toContain(name);
  for (const city of new Set(projects.map(cityOf))) {
    expect(answer('In which cities do you build?')).toContain(city);
  }
});

test('articles that list projects miss none', () => {
  for (const slug of ['price-list', 'maintenance-and-association']) {
    const body = articles.find((article) => article.slug === slug)?.body ?? '';
    for (const { name } of projects) expect(body, slug).toContain(name);
  }
});

test('an instalment is what a bank would say', () => {
  const loan = instalment({ priceInr: 10_000_000, downPaymentPercent: 0, ratePercent: 8.5, years: 20 });
  expect(Math.round(loan.perMonth)).toBe(86_782);
  expect(instalment({ priceInr: 1_200_000, downPaymentPercent: 50, ratePercent: 0, years: 5 }).perMonth).toBe(
    10_000,
  );
});
