import type { DemoArticle } from '../../types';

export const howWeBuild = {
  slug: 'how-we-build',
  title: 'How we build: structure, sound, water, heat',
  summary: 'Materials, tests, verandahs as climate, and what we do differently after nineteen years.',
  updated: '2026-04-22',
  tags: ['construction', 'quality', 'sound', 'earthquake', 'climate'],
  body: `## Structure

Towers are cast in aluminium forms: walls and slab in one piece, no joints to leak. Low houses have frames of concrete with autoclaved blocks. All are designed for the earthquake zone of the city plus one step, and checked by an outside engineer.

## Tests

| What | How often | Who |
| --- | --- | --- |
| Concrete cubes at 7 and 28 days | every 30 m³ | outside laboratory |
| Ponding of bathrooms and verandahs | each, 72 hours | our engineer and yours |
| Sound between homes | 5 per cent of walls and slabs | outside laboratory |
| Water quality | monthly | outside laboratory |

Results are in the data room, the poor ones too, with what we did about them.

## Verandahs

A verandah of 1.8 metres or more keeps the high sun off the glass and lets the low sun in. We measured 3.1 °C less in the living rooms of Lakeline Residences on May afternoons, and 22 per cent less electricity for cooling than in a comparable building next door.

## Sound

Slabs of 150 mm with a floating layer under tiles; bedrooms never share a wall with a lift. We aim for 50 decibels between homes and measured 48 to 53.

## Water

Rain goes to tanks first and to the ground second. Used water is cleaned for gardens and toilets. Each home has its own meter, because that alone saves a fifth.

## What we changed

- Since 2014: no white putty on outer walls. It peels.
- Since 2017: drains sized for twice the worst day on record.
- Since 2021: a window in every bathroom and every kitchen.
- Since 2023: prepared lines for charging at every parking place.`,
} as const satisfies DemoArticle;
