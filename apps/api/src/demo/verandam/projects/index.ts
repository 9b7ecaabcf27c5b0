import { type City, type Locality, localities } from '../localities';
import { eastBengaluruProjects } from './bengaluru-east';
import { northAndSouthBengaluruProjects } from './bengaluru-north-and-south';
import { chennaiAndKochiProjects } from './chennai-and-kochi';
import { hyderabadProjects } from './hyderabad';
import type { Home, Project } from './project';
import { puneAndThaneProjects } from './pune-and-thane';

export {
  type Configuration,
  configurations,
  type Home,
  type Project,
  type Status,
  statuses,
  stockAt,
} from './project';

export const projects: readonly Project[] = [
  ...eastBengaluruProjects,
  ...northAndSouthBengaluruProjects,
  ...hyderabadProjects,
  ...puneAndThaneProjects,
  ...chennaiAndKochiProjects,
];

const bySlug = new Map<string, Locality>(localities.map((locality) => [locality.slug, locality]));

export function localityOf(project: Project): Locality {
  const locality = bySlug.get(project.locality);
  if (!locality) throw new Error(`${project.slug} stands in no known locality.`);
  return locality;
}

export const cityOf = (project: Project): City => localityOf(project).city;

export const priceInr = (home: Home): number => home.priceLakh * 100_000;
