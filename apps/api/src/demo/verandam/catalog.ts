import type { DemoCatalog, DemoItem } from '../types';
import { type Home, localityOf, type Project, priceInr, projects, stockAt } from './projects';

export const sitePath = '/demo/homes';

const slugify = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

export const homeSlug = (home: Home): string => slugify(home.name);

const homeItem = (project: Project, home: Home): DemoItem => {
  const locality = localityOf(project);
  return {
    id: `home-${project.slug}-${homeSlug(home)}`,
    name: `${home.name}, ${project.name}`,
    description: `${home.configuration} of ${home.carpetSqft} sq ft at ${project.name}, ${locality.name}, ${locality.city}. ${project.line}`,
    url: `${sitePath}/projects/${project.slug}#${homeSlug(home)}`,
    image: `${sitePath}/art/${project.slug}.svg`,
    attributes: {
      project: project.name,
      city: locality.city,
      locality: locality.name,
      configuration: home.configuration,
      price: priceInr(home),
      carpetArea: home.carpetSqft,
      pricePerSqft: Math.round(priceInr(home) / home.carpetSqft),
      bathrooms: home.bathrooms,
      facing: home.facing,
      status: project.status,
      possession: project.possession,
      registration: project.registration,
      amenities: project.amenities,
      place: {
        name: `${project.name}, ${locality.name}`,
        city: locality.city,
        latitude: project.latitude,
        longitude: project.longitude,
      },
      growth: locality.growthPercent,
      homesLeft: { left: home.left, at: stockAt },
    },
  };
};

export const homesCatalog: DemoCatalog = {
  slug: 'homes',
  name: 'Homes on sale',
  attributes: [
    { key: 'project', label: 'Project', type: 'category' },
    { key: 'city', label: 'City', type: 'category' },
    { key: 'locality', label: 'Locality', type: 'category' },
    { key: 'configuration', label: 'Configuration', type: 'category' },
    { key: 'price', label: 'Price', type: 'money', unit: 'INR' },
    { key: 'carpetArea', label: 'Carpet area', type: 'number', unit: 'sq ft' },
    { key: 'pricePerSqft', label: 'Price per sq ft', type: 'money', unit: 'INR' },
    { key: 'bathrooms', label: 'Bathrooms', type: 'number' },
    { key: 'facing', label: 'Facing', type: 'text' },
    { key: 'status', label: 'Status', type: 'category' },
    { key: 'possession', label: 'Possession', type: 'date' },
    { key: 'registration', label: 'Registration', type: 'text' },
    { key: 'amenities', label: 'Amenities', type: 'set' },
    { key: 'place', label: 'Place', type: 'place' },
    { key: 'growth', label: 'Growth a year, locality', type: 'number', unit: '%' },
    { key: 'homesLeft', label: 'Homes left', type: 'stock' },
  ],
  items: projects.flatMap((project) => project.homes.map((home) => homeItem(project, home))),
};
