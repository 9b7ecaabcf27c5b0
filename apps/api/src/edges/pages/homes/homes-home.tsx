import { articles } from '../../../demo/verandam/articles';
import { cities } from '../../../demo/verandam/localities';
import { inWords } from '../../../demo/verandam/money';
import { offices, profile } from '../../../demo/verandam/profile';
import { cityOf, projects } from '../../../demo/verandam/projects';
import type { JsonLdValue } from '../json-ld';
import { GuideList } from '../knowledge-pages';
import { Art, type Site } from '../site';
import { art, base, HomesFrame } from './homes-frame';
import { Finder, ProjectCard } from './project-parts';
import { anyHome, cheapestOf } from './search';

const featured = ['silver-oak-court', 'boulder-garden', 'backwater-court'];
const teasers = ['buying-step-by-step', 'localities-compared', 'how-we-build'];

export function HomesHome({ site }: { site: Site }) {
  return (
    <HomesFrame
      site={site}
      path=""
      title="Verandam Homes: homes around verandahs in six Indian cities"
      description={profile.description}
      jsonLd={builderJsonLd(site)}
    >
      <div class="wrap">
        <div class="hero">
          <div>
            <h1>
              Every home begins with a <em>verandah</em>
            </h1>
            <p class="lead">
              Shade at noon, breeze at four, neighbours at six. Sixteen projects in six cities, with one price
              list for everybody and the homes left counted each evening.
            </p>
            <Finder wish={anyHome} />
          </div>
          <Art src={art('monsoon-house')} alt="" width={1200} height={840} eager class="arch" />
        </div>
        <Stats />
      </div>
      <section class="band">
        <div class="wrap">
          <div class="head">
            <h2>Walk through these first</h2>
            <p class="more">
              <a href={`${base}/projects`}>All sixteen projects</a>
            </p>
          </div>
          <div class="cards">
            {projects
              .filter(({ slug }) => featured.includes(slug))
              .map((project) => (
                <ProjectCard key={project.slug} match={{ project, homes: project.homes }} />
              ))}
          </div>
        </div>
      </section>
      <Cities />
      <Habits />
      <section class="band">
        <div class="wrap">
          <div class="head">
            <h2>Read before you sign</h2>
            <p class="more">
              <a href={`${base}/guide`}>The whole guide</a>
            </p>
          </div>
          <GuideList
            base={base}
            articles={articles.filter(({ slug }) => teasers.includes(slug))}
            level="h3"
          />
        </div>
      </section>
      <section class="band">
        <div class="wrap">
          <Call />
        </div>
      </section>
    </HomesFrame>
  );
}

function Stats() {
  return (
    <dl class="stats">
      <div>
        <dt>homes handed over since 2007</dt>
        <dd>6,240</dd>
      </div>
      <div>
        <dt>projects on time, of 31</dt>
        <dd>29</dd>
      </div>
      <div>
        <dt>of the land left open, on average</dt>
        <dd>
          {Math.round(projects.reduce((sum, { openPercent }) => sum + openPercent, 0) / projects.length)} %
        </dd>
      </div>
      <div>
        <dt>least depth of a verandah</dt>
        <dd>1.8 m</dd>
      </div>
    </dl>
  );
}

function Cities() {
  return (
    <section class="band">
      <div class="wrap">
        <h2>Where we build</h2>
        <div class="cities block-top">
          {cities.map((city) => {
            const here = projects.filter((project) => cityOf(project) === city);
            return (
              <a key={city} href={`${base}/projects?city=${city}`}>
                <strong>{city}</strong>
                <span>
                  {here.length} {here.length === 1 ? 'project' : 'projects'}
                </span>
                <span>from {inWords(cheapestOf(here.flatMap(({ homes }) => homes)))}</span>
              </a>
            );
          })}
        </div>
      </div>
    </section>
  );
}

const habits = [
  [
    'One price',
    'The list is public, the same for everyone, and changes at most four times a year. No floor rise, no parking extra.',
  ],
  [
    'Counted, not hinted',
    'Homes left are counted each evening and shown with the time of the count. We never say that another family is interested.',
  ],
  ['Carpet area only', 'Every size and every price per square foot is for the floor you can stand on.'],
  ['Late costs us', 'We pay the same interest for a late home that you would pay for a late instalment.'],
] as const;

function Habits() {
  return (
    <section class="band">
      <div class="wrap">
        <h2>Four habits</h2>
        <ol class="plain habits block-top">
          {habits.map(([title, text]) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

export function Call() {
  return (
    <div class="call">
      <div>
        <h2>Come and stand in it</h2>
        <p>
          A visit takes ninety minutes. We fetch up to six people from up to 15 km away, and bring you back.
        </p>
      </div>
      <p class="row">
        <a class="cta" href={`${base}/contact`}>
          Plan a visit
        </a>
        <a class="cta quiet" href={`${base}/guide/your-site-visit`}>
          What to expect
        </a>
      </p>
    </div>
  );
}

const builderJsonLd = ({ publicUrl }: Site): JsonLdValue => ({
  '@type': 'HomeAndConstructionBusiness',
  name: profile.name,
  description: profile.description,
  url: `${publicUrl}${base}`,
  telephone: profile.phone,
  email: profile.email,
  foundingDate: '2007',
  areaServed: offices.map(({ city }) => city),
  address: {
    '@type': 'PostalAddress',
    streetAddress: '18 Lantana Road, Indiranagar',
    addressLocality: 'Bengaluru',
    postalCode: '560038',
    addressCountry: 'IN',
  },
});
