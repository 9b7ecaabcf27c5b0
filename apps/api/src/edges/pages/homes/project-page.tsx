import { homeSlug } from '../../../demo/verandam/catalog';
import { inFigures, instalment, inWords } from '../../../demo/verandam/money';
import {
  configurations,
  type Home,
  localityOf,
  type Project,
  priceInr,
  stockAt,
} from '../../../demo/verandam/projects';
import type { JsonLdValue } from '../json-ld';
import { Art, Crumbs, Facts, Scroll, type Site } from '../site';
import { art, base, HomesFrame } from './homes-frame';
import { Call } from './homes-home';
import { monthOf, possessionOf, priceRange, State } from './project-parts';
import { cheapestOf } from './search';

export function ProjectPage({ site, project }: { site: Site; project: Project }) {
  const locality = localityOf(project);
  return (
    <HomesFrame
      site={site}
      path={`/projects/${project.slug}`}
      title={`${project.name}, ${locality.name}`}
      description={`${project.line} ${priceRange(project)}, ${possessionOf(project)}.`}
      jsonLd={projectJsonLd(site, project)}
    >
      <div class="wrap page">
        <Crumbs
          trail={[
            [base, 'Home'],
            [`${base}/projects`, 'Homes'],
            [`${base}/projects?city=${locality.city}`, locality.city],
          ]}
          here={project.name}
        />
        <Art
          src={art(project.slug)}
          alt={`${project.name}, drawn from the garden`}
          width={1200}
          height={840}
          eager
          class="wide-art"
        />
        <div class="title-row">
          <div>
            <State status={project.status} />
            <h1>{project.name}</h1>
            <p class="lead">{project.line}</p>
          </div>
          <p class="from">
            <strong>{priceRange(project)}</strong>
            <span>one covered parking place and club included</span>
          </p>
        </div>
        <div class="block">
          <Facts
            rows={[
              ['Place', `${locality.name}, ${locality.city}`],
              ['Possession', monthOf(project.possession)],
              ['Land', `${project.acres} acres, ${project.openPercent} % open`],
              ['Size', `${project.homesInAll} homes, ${project.floors} floors`],
              ['Registration', project.registration],
              ['Address', project.address],
            ]}
          />
          <p class="lead">{project.text}</p>
        </div>
        <HomesTable project={project} />
        <Plans project={project} />
        <div class="two block">
          <div>
            <h2>On the grounds</h2>
            <ul class="plain chips-list">
              {project.amenities.map((amenity) => (
                <li key={amenity} class="chip">
                  {amenity}
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h2>Nearby</h2>
            <ul class="near">
              {project.nearby.map(({ what, minutes }) => (
                <li key={what}>
                  {what}
                  <span>{minutes} min</span>
                </li>
              ))}
            </ul>
          </div>
        </div>
        <LocalityNote project={project} />
        <div class="block">
          <Call />
        </div>
      </div>
    </HomesFrame>
  );
}

const countedAt = new Intl.DateTimeFormat('en-IN', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZone: 'Asia/Kolkata',
}).format(new Date(stockAt));

function HomesTable({ project }: { project: Project }) {
  return (
    <section class="block">
      <h2>Homes</h2>
      <Scroll label={`Homes at ${project.name}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Home</th>
              <th scope="col" class="num">
                Carpet area
              </th>
              <th scope="col" class="num">
                Price
              </th>
              <th scope="col" class="num">
                A month
              </th>
              <th scope="col">Faces</th>
              <th scope="col" class="num">
                Left
              </th>
            </tr>
          </thead>
          <tbody>
            {project.homes.map((home) => (
              <HomeRow key={home.name} home={home} />
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="note">
        Homes left were counted on {countedAt} in Bengaluru. “A month” is a loan of 75 per cent at 8.5 per
        cent over 20 years; <a href={`${base}/loans`}>work out yours</a>.
      </p>
    </section>
  );
}

function HomeRow({ home }: { home: Home }) {
  const price = priceInr(home);
  const { perMonth } = instalment({ priceInr: price, downPaymentPercent: 25, ratePercent: 8.5, years: 20 });
  return (
    <tr id={homeSlug(home)}>
      <th scope="row">
        {home.name}
        <span class="under">
          {home.configuration}, {home.bathrooms} {home.bathrooms === 1 ? 'bathroom' : 'bathrooms'}
        </span>
      </th>
      <td class="num">{home.carpetSqft.toLocaleString('en-IN')} sq ft</td>
      <td class="num">
        {inWords(price)}
        <span class="under">{inFigures(price / home.carpetSqft)} per sq ft</span>
      </td>
      <td class="num">{inFigures(perMonth)}</td>
      <td>{home.facing}</td>
      <td class="num">{home.left}</td>
    </tr>
  );
}

function Plans({ project }: { project: Project }) {
  const here = configurations.filter((configuration) =>
    project.homes.some((home) => home.configuration === configuration),
  );
  return (
    <section class="block">
      <h2>How the rooms lie</h2>
      <div class="plans">
        {here.map((configuration) => (
          <figure key={configuration}>
            <img
              src={art(`plan-${configuration.toLowerCase()}`)}
              alt={`Schematic plan of a ${configuration} with its verandah`}
              width="600"
              height="500"
              loading="lazy"
            />
            <figcaption>{configuration}, schematic. Exact plans are in the data room.</figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}

function LocalityNote({ project }: { project: Project }) {
  const locality = localityOf(project);
  return (
    <section class="block panel">
      <h2>{locality.name}</h2>
      <p class="lead">{locality.text}</p>
      <Facts
        rows={[
          ['Price per sq ft', inFigures(locality.pricePerSqft)],
          ['Growth, average of five years', `${locality.growthPercent} % a year`],
          ['Rent', `${locality.rentPercent} % of the price a year`],
          ['Schools', locality.schools],
          ['Mind', locality.mind],
        ]}
      />
      <p class="note">
        <a href={`${base}/localities#${locality.slug}`}>Compare {locality.name} with other localities</a>.
        Past growth is no promise.
      </p>
    </section>
  );
}

const projectJsonLd = ({ publicUrl }: Site, project: Project): JsonLdValue => {
  const locality = localityOf(project);
  return {
    '@type': 'ApartmentComplex',
    name: project.name,
    description: project.text,
    url: `${publicUrl}${base}/projects/${project.slug}`,
    image: `${publicUrl}${art(project.slug)}`,
    numberOfAccommodationUnits: project.homesInAll,
    amenityFeature: project.amenities.map((name) => ({
      '@type': 'LocationFeatureSpecification',
      name,
      value: true,
    })),
    address: {
      '@type': 'PostalAddress',
      streetAddress: project.address,
      addressLocality: locality.city,
      addressCountry: 'IN',
    },
    geo: { '@type': 'GeoCoordinates', latitude: project.latitude, longitude: project.longitude },
    makesOffer: {
      '@type': 'AggregateOffer',
      priceCurrency: 'INR',
      lowPrice: cheapestOf(project.homes),
      offerCount: project.homes.length,
    },
  };
};
