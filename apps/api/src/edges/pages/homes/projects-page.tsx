import type { Site } from '../site';
import { base, HomesFrame } from './homes-frame';
import { Finder, ProjectCard } from './project-parts';
import { type Alternative, alternativesTo, findHomes, type Wish } from './search';

export function ProjectsPage({ site, wish, filtered }: { site: Site; wish: Wish; filtered: boolean }) {
  const matches = findHomes(wish);
  const homes = matches.reduce((sum, match) => sum + match.homes.length, 0);
  return (
    <HomesFrame
      site={site}
      path="/projects"
      title={headline(wish)}
      description={`${homes} homes in ${matches.length} projects of Verandam Homes, with carpet area, price and possession.`}
      indexed={!filtered}
    >
      <div class="wrap page">
        <h1>{headline(wish)}</h1>
        <Finder wish={wish} full />
        <p class="note" role="status">
          {homes === 0
            ? 'No home fits all of that.'
            : `${homes} ${homes === 1 ? 'home' : 'homes'} in ${matches.length} ${matches.length === 1 ? 'project' : 'projects'}.`}
        </p>
        {homes > 0 && <h2 class="hidden">Projects</h2>}
        <div class="cards block-top">
          {matches.map((match) => (
            <ProjectCard key={match.project.slug} match={match} listed />
          ))}
        </div>
        {homes === 0 &&
          alternativesTo(wish).map((alternative) => <Instead key={alternative.title} {...alternative} />)}
      </div>
    </HomesFrame>
  );
}

function Instead({ title, matches, query }: Alternative) {
  return (
    <section class="block">
      <div class="head">
        <h2>{title}</h2>
        <p class="more">
          <a href={`${base}/projects?${query}`}>Show all</a>
        </p>
      </div>
      <div class="cards">
        {matches.map((match) => (
          <ProjectCard key={match.project.slug} match={match} listed />
        ))}
      </div>
    </section>
  );
}

function headline({ city, configuration, status }: Wish): string {
  const kind = configuration ? `${configuration} homes` : 'Homes';
  const where = city ? ` in ${city}` : ' in six cities';
  return `${kind}${where}${status === 'Ready to move' ? ', ready to move' : ''}`;
}
