import { cities } from '../../../demo/verandam/localities';
import { inWords } from '../../../demo/verandam/money';
import {
  configurations,
  localityOf,
  type Project,
  priceInr,
  type Status,
  statuses,
} from '../../../demo/verandam/projects';
import { Art, Select } from '../site';
import { art, base } from './homes-frame';
import { budgetsLakh, cheapestOf, dearestOf, type Match, sorts, type Wish } from './search';

const stateClass: Record<Status, string> = {
  'Ready to move': 'state ready',
  'Under construction': 'state',
  'New launch': 'state launch',
};

export const State = ({ status }: { status: Status }) => <span class={stateClass[status]}>{status}</span>;

export const monthOf = (iso: string): string =>
  new Intl.DateTimeFormat('en-IN', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(iso));

export const possessionOf = ({ status, possession }: Project): string =>
  status === 'Ready to move' ? `ready since ${monthOf(possession)}` : `possession ${monthOf(possession)}`;

export function priceRange({ homes }: Pick<Match, 'homes'>): string {
  const least = cheapestOf(homes);
  const most = dearestOf(homes);
  return least === most ? inWords(least) : `${inWords(least)} to ${inWords(most)}`;
}

export function ProjectCard({ match, listed = false }: { match: Match; listed?: boolean }) {
  const { project, homes } = match;
  const locality = localityOf(project);
  return (
    <article class="card">
      <Art src={art(project.slug)} alt="" width={1200} height={840} />
      <div class="card-in">
        <State status={project.status} />
        <h3>
          <a href={`${base}/projects/${project.slug}`}>{project.name}</a>
        </h3>
        <p>
          {locality.name}, {locality.city}; {possessionOf(project)}
        </p>
        {listed ? (
          <ul class="fit">
            {homes.map((home) => (
              <li key={home.name}>
                <span>
                  {home.name}, {home.carpetSqft.toLocaleString('en-IN')} sq ft
                </span>
                <strong>{inWords(priceInr(home))}</strong>
              </li>
            ))}
          </ul>
        ) : (
          <p class="range">{priceRange(match)}</p>
        )}
      </div>
    </article>
  );
}

const any = ['', 'Any'] as const;
const choices = (values: readonly string[]) => [any, ...values.map((value) => [value, value] as const)];
const budgetLabel = (lakh: number): string => `up to ${inWords(lakh * 100_000)}`;

export function Finder({ wish, full = false }: { wish: Wish; full?: boolean }) {
  return (
    <search>
      <form class={full ? 'finder full' : 'finder'} action={`${base}/projects`}>
        <Select name="city" label="City" value={wish.city} options={choices(cities)} />
        <Select
          name="configuration"
          label="Home"
          value={wish.configuration}
          options={choices(configurations)}
        />
        <Select
          name="budget"
          label="Budget"
          value={String(wish.budgetLakh ?? '')}
          options={[any, ...budgetsLakh.map((lakh) => [String(lakh), budgetLabel(lakh)] as const)]}
        />
        {full && <Select name="status" label="Stage" value={wish.status} options={choices(statuses)} />}
        {full && <Select name="sort" label="Order" value={wish.sort} options={sorts} />}
        <button type="submit">{full ? 'Show' : 'Show homes'}</button>
      </form>
    </search>
  );
}
