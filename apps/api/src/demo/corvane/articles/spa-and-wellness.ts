import type { DemoArticle } from '../../types';
import { facts } from '../facts';
import { spa } from '../spa';

const rows = spa.treatments
  .map(({ name, minutes, euro, text }) => `| ${name} | ${minutes} min | € ${euro} | ${text} |`)
  .join('\n');

export const spaAndWellness = {
  slug: 'spa-and-wellness',
  title: 'Maré Spa: pool, saunas and treatments',
  summary: 'Hours, children’s hours, prices, what to bring, and house rules for health.',
  updated: '2026-10-11',
  tags: ['spa', 'pool', 'sauna', 'massage', 'gym'],
  body: `## Hours and entry

Maré Spa is open every day from 08:00 to 21:00. Hotel guests enter free of charge; visitors pay € ${facts.spaEntryEuro} for three hours, towel and robe included, from Monday to Thursday.

- Children swim from ${spa.childrenHours}, with an adult beside them.
- After ${spa.quietFrom} the spa is quiet and open from 16 years of age.
- The pool is kept for swimming lanes from 08:00 to 09:00.
- The movement room is open day and night with a room key.

## Pool and heat

The pool is 14 metres long and filled with sea water from the bay, filtered and kept at 32 °C. It is 1.35 metres deep throughout and has a hoist, which we set up on request. There are two saunas (90 °C and 60 °C), a steam room at 45 °C and a cold plunge at 12 °C. Swimwear is worn everywhere, also in the saunas.

## Treatments

| Treatment | Time | Price | What it is |
| --- | --- | --- | --- |
${rows}

Treatments run from 09:00 to 20:00. Come a quarter of an hour early. Changes and cancellations are free until four hours before; later we charge half.

## What to bring

Swimwear. Robes, slippers, towels, water and tea are there. Swimwear is sold at the desk from € 18, and swim nappies are free.

## Health

- Pregnancy: from week 14 we offer *First sea legs*; please no sauna, steam or deep massage.
- Heart conditions, high blood pressure, recent operations: ask your doctor, and tell the therapist.
- Open wounds and infections: please wait until they have healed.
- Sunburn: no massage and no wrap for five days.

The spa manager answers health questions in person between 09:00 and 18:00.`,
} as const satisfies DemoArticle;
