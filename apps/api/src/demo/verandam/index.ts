import type { DemoBusiness } from '../types';
import { agents, savedReplies, showcaseTopics } from './agents';
import { articles } from './articles';
import { bookingTypes, contactFields } from './bookings';
import { homesCatalog, sitePath } from './catalog';
import { conversations } from './conversations';
import { topics } from './faq';
import { messenger } from './messenger';
import { members, profile } from './profile';

export const homes: DemoBusiness = {
  slug: 'homes',
  sitePath,
  siteKeyName: 'Verandam Homes website',
  profile,
  members,
  contactFields,
  messenger,
  topics,
  articles,
  catalogs: [homesCatalog],
  bookingTypes,
  agents,
  showcaseTopics,
  savedReplies,
  conversations,
};
