import { type City, cities } from '../../../demo/verandam/localities';
import {
  type Configuration,
  cityOf,
  configurations,
  type Home,
  type Project,
  priceInr,
  projects,
  type Status,
  statuses,
} from '../../../demo/verandam/projects';

export const budgetsLakh = [75, 100, 150, 200, 300, 500] as const;
export const sorts = [
  ['price', 'Lowest price'],
  ['possession', 'Earliest possession'],
  ['size', 'Largest home'],
] as const;

/** What the filter form asks for; an empty string is "any". */
export type Wish = {
  city: City | '';
  configuration: Configuration | '';
  budgetLakh: number | null;
  status: Status | '';
  sort: (typeof sorts)[number][0];
};

export type Match = { project: Project; homes: readonly Home[] };

export function readWish(query: Record<string, string>): Wish {
  return {
    city: oneOf(cities, query.city),
    configuration: oneOf(configurations, query.configuration),
    budgetLakh: budgetsLakh.find((budget) => String(budget) === query.budget) ?? null,
    status: oneOf(statuses, query.status),
    sort: sorts.find(([key]) => key === query.sort)?.[0] ?? 'price',
  };
}

function oneOf<T extends string>(choices: readonly T[], value: string | undefined): T | '' {
  return choices.find((choice) => choice === value) ?? '';
}

export function findHomes(wish: Wish): Match[] {
  return projects
    .filter((project) => wish.city === '' || cityOf(project) === wish.city)
    .filter((project) => wish.status === '' || project.status === wish.status)
    .map((project) => ({ project, homes: project.homes.filter((home) => fits(home, wish)) }))
    .filter(({ homes }) => homes.length > 0)
    .toSorted(order[wish.sort]);
}

function fits(home: Home, { configuration, budgetLakh }: Wish): boolean {
  if (configuration !== '' && home.configuration !== configuration) return false;
  return budgetLakh === null || home.priceLakh <= budgetLakh;
}

const least = ({ homes }: Match) => Math.min(...homes.map(({ priceLakh }) => priceLakh));
const largest = ({ homes }: Match) => Math.max(...homes.map(({ carpetSqft }) => carpetSqft));

const order: Record<Wish['sort'], (a: Match, b: Match) => number> = {
  price: (a, b) => least(a) - least(b),
  possession: (a, b) => a.project.possession.localeCompare(b.project.possession),
  size: (a, b) => largest(b) - largest(a),
};

export type Alternative = { title: string; matches: readonly Match[]; query: string };

/** When nothing fits: a little more money, another city, another size. Never an empty page without a way on. */
export function alternativesTo(wish: Wish): Alternative[] {
  const wider: (readonly [title: string, wish: Wish])[] = [];
  const above = budgetsLakh.find((budget) => wish.budgetLakh !== null && budget > wish.budgetLakh);
  if (above) wider.push(['With a larger budget', { ...wish, budgetLakh: above }]);
  if (wish.city) wider.push(['The same in other cities', { ...wish, city: '' }]);
  if (wish.status) wider.push(['At any stage of building', { ...wish, status: '' }]);
  if (wish.configuration) wider.push(['Another number of rooms', { ...wish, configuration: '' }]);
  return wider
    .map(([title, next]) => ({ title, matches: findHomes(next).slice(0, 3), query: wishQuery(next) }))
    .filter(({ matches }) => matches.length > 0);
}

export function wishQuery({ city, configuration, budgetLakh, status, sort }: Wish): string {
  const query = new URLSearchParams();
  if (city) query.set('city', city);
  if (configuration) query.set('configuration', configuration);
  if (budgetLakh) query.set('budget', String(budgetLakh));
  if (status) query.set('status', status);
  if (sort !== 'price') query.set('sort', sort);
  return query.toString();
}

export const anyHome: Wish = { city: '', configuration: '', budgetLakh: null, status: '', sort: 'price' };

export const cheapestOf = (homes: readonly Home[]): number => Math.min(...homes.map(priceInr));
export const dearestOf = (homes: readonly Home[]): number => Math.max(...homes.map(priceInr));
