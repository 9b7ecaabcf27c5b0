import type { TeamBody } from '@parley/shared/message';
import { homeSlug, sitePath } from './catalog';
import { inWords } from './money';
import { localityOf, priceInr, projects } from './projects';

/** A home as a member sends it. */
export function showHome(text: string, projectSlug: string, name: string): TeamBody {
  const project = projects.find(({ slug }) => slug === projectSlug);
  const home = project?.homes.find((each) => each.name === name);
  if (!project || !home) throw new Error(`There is no ${name} in ${projectSlug}.`);
  const { name: locality, city } = localityOf(project);
  return {
    kind: 'cards',
    text,
    cards: [
      {
        title: `${home.name}, ${project.name}`,
        subtitle: `${locality}, ${city}`,
        url: `${sitePath}/projects/${project.slug}#${homeSlug(home)}`,
        imageUrl: `${sitePath}/art/${project.slug}.svg`,
        price: inWords(priceInr(home)),
        note: `${home.left} left on the day of this message`,
        text: project.line,
        facts: [
          { label: 'Configuration', value: home.configuration },
          { label: 'Carpet area', value: `${home.carpetSqft} sq ft` },
          { label: 'Bathrooms', value: `${home.bathrooms}` },
          { label: 'Facing', value: home.facing },
          { label: 'Status', value: project.status },
          { label: 'Possession', value: project.possession },
        ],
      },
    ],
  };
}
