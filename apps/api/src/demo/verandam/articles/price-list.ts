import type { DemoArticle } from '../../types';
import { cities } from '../localities';
import { inWords } from '../money';
import { cityOf, localityOf, priceInr, projects } from '../projects';

const table = (city: string): string => {
  const rows = projects
    .filter((project) => cityOf(project) === city)
    .flatMap((project) =>
      project.homes.map(
        (home) =>
          `| ${project.name}, ${localityOf(project).name} | ${home.name} | ${home.carpetSqft.toLocaleString('en-IN')} sq ft | ${inWords(priceInr(home))} | ${project.possession.slice(0, 7)} |`,
      ),
    );
  return `## ${city}

| Project | Home | Carpet area | Price | Possession |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`;
};

export const priceList: DemoArticle = {
  slug: 'price-list',
  title: 'Price list, all cities',
  summary: 'Every home with carpet area, price and possession, valid for everybody alike.',
  updated: '2026-11-01',
  tags: ['prices', '1BHK', '2BHK', '3BHK', '4BHK', 'villa'],
  body: `Prices include one covered parking place, club membership and all charges of the builder. Taxes, stamp duty and registration are added. Homes left are counted each evening and shown on the project pages, not here.

${cities.map(table).join('\n\n')}

## How prices change

At most four times a year, announced 14 days before. A home that is held or booked keeps its price.`,
};
