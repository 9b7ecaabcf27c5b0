import type { DemoArticle } from '../../types';

export const siteVisit = {
  slug: 'your-site-visit',
  title: 'Your site visit',
  summary: 'Hours, pick-up, what to look at, twelve questions to ask us, and visits by video.',
  updated: '2026-08-12',
  tags: ['site visit', 'sample home', 'pick-up', 'video'],
  body: `## Hours

Every day from 09:30 to 18:30, on Sunday from 10:00 to 17:30. Plan 90 minutes. The quietest hours are weekdays before noon; the most telling one is half past six in the evening, because then you see the traffic.

## Pick-up

We fetch up to six people from up to 15 km away and bring them back, free of charge. Tell us about children's ages, wheelchairs, or a parent who prefers the front seat.

## What you will see

1. The plot and the drawings in a model at 1:100.
2. The sample home, built to the delivered standard. A list on the wall names what is not included.
3. The way to the next metro, school or lake, on foot if you like.
4. The price list and the count of homes left, with the time of the count.

## Twelve questions worth asking us, and anyone else

1. Where does the water come from in April?
2. What may be built in front of this balcony?
3. How many homes share one lift?
4. Which account does my payment go to?
5. When were you last late, and what did you pay?
6. How thick is the slab, and was it tested for sound?
7. What is the monthly fee, and who sets it?
8. Where do guests park?
9. What did the ground look like before?
10. May I see the title report?
11. Who mends a leak in the fourth year?
12. May I talk to residents alone?

## By video

A colleague walks through plot and sample home with a stabilised camera, in your language, at any hour between 07:00 and 22:00 Indian time. You keep the recording.

## On the building site

Saturdays from 10:00 with an engineer, helmets and boots provided, from 12 years.`,
} as const satisfies DemoArticle;
