import { bengaluruLocalities } from './bengaluru';
import { coastLocalities } from './coasts';
import { hyderabadAndPuneLocalities } from './hyderabad-and-pune';

export { type City, cities, type Locality } from './locality';

export const localities = [
  ...bengaluruLocalities,
  ...hyderabadAndPuneLocalities,
  ...coastLocalities,
] as const;

export type LocalitySlug = (typeof localities)[number]['slug'];
