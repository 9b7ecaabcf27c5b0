import type { DemoArticle } from '../../types';
import { localities } from '../localities';

const rows = localities
  .map(
    (place) =>
      `| ${place.name}, ${place.city} | ₹ ${place.pricePerSqft.toLocaleString('en-IN')} | ${place.growthPercent} % | ${place.rentPercent} % | ${place.stage} |`,
  )
  .join('\n');

const notes = localities
  .map(
    (place) =>
      `### ${place.name}\n\n${place.text} Good for: ${place.goodFor.toLowerCase()}. Mind: ${place.mind}`,
  )
  .join('\n\n');

export const localitiesCompared: DemoArticle = {
  slug: 'localities-compared',
  title: 'Localities compared: price, growth, rent and character',
  summary: 'Fifteen localities in six cities side by side, with the drawback beside the advantage.',
  updated: '2026-10-15',
  tags: ['localities', 'price per square foot', 'appreciation', 'rent', 'schools', 'commute'],
  body: `## In figures

Our own estimates for new flats, per square foot of carpet area, from the agreements registered by us and by our neighbours. Growth is the yearly average of five years. It is a description of the past and no promise.

| Locality | Price per sq ft | Growth a year | Rent a year | Stage |
| --- | --- | --- | --- | --- |
${rows}

*Established*: roads, schools and hospitals are there. *Growing*: most are there, the rest is being built. *Emerging*: the reason to come is clear, the shops are not.

## In words

${notes}`,
};
