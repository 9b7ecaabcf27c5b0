import type { Role } from '@parley/shared';
import type { MessengerSettings } from '@parley/shared/live';
import type { Field } from '@parley/shared/message';
import type { SeededConversation } from '../features/conversations';

export type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Local wall-clock times of the business; `closes` past midnight is written as the next day's hour, `01:00`. */
export type OpeningHours = { days: readonly Day[]; opens: string; closes: string };

export type DemoProfile = {
  name: string;
  businessType: string;
  industry: string;
  location: string;
  address: string;
  website: string;
  email: string;
  phone: string;
  description: string;
  timeZone: string;
  currency: 'EUR' | 'INR';
  languages: readonly string[];
  hours: readonly OpeningHours[];
};

export type DemoMember = { name: string; email: string; role: Role; occupation: string };

export type DemoQuestion = { question: string; answer: string };

export type DemoTopic = { slug: string; title: string; questions: readonly DemoQuestion[] };

export type DemoArticle = {
  slug: string;
  title: string;
  summary: string;
  updated: string;
  tags: readonly string[];
  /** Markdown that begins below the title, so its headings start at level two. */
  body: string;
};

export type DemoContactField = {
  key: string;
  label: string;
  required: boolean;
  type: 'text' | 'choice';
  choices?: readonly string[];
};

export type DemoMessenger = Pick<
  MessengerSettings,
  'accent' | 'greeting' | 'intro' | 'awayMessage' | 'proactive'
> & {
  /** Asked before the first conversation. */
  asks: readonly Field[];
  /** What the business asks of its contacts comes after it. */
  asksContactFields: boolean;
};

export type DemoBookingType = {
  slug: string;
  name: string;
  description: string;
  durationMinutes: number;
  /** How many bookings one slot takes. */
  capacity: number;
  noticeHours: number;
  horizonDays: number;
  hours: readonly OpeningHours[];
  priceCents?: number;
  asks: readonly DemoContactField[];
};

export type DemoAgent = { name: string; role: string; tone: string; instructions: string };

export type AttributeType = 'number' | 'money' | 'category' | 'set' | 'place' | 'date' | 'stock' | 'text';

export type DemoAttribute = { key: string; label: string; type: AttributeType; unit?: string };

export type Place = { name: string; city: string; latitude: number; longitude: number };

export type Stock = { left: number; at: string };

export type AttributeValue = string | number | readonly string[] | Place | Stock;

export type DemoItem = {
  id: string;
  name: string;
  description: string;
  /** Paths on this server: the page that shows the item, and its picture. */
  url: string;
  image: string;
  attributes: Readonly<Record<string, AttributeValue>>;
};

export type DemoCatalog = {
  slug: string;
  name: string;
  attributes: readonly DemoAttribute[];
  items: readonly DemoItem[];
};

export type DemoBusiness = {
  slug: 'hotel' | 'homes';
  /** Where this server shows the business's own site. */
  sitePath: string;
  siteKeyName: string;
  profile: DemoProfile;
  members: readonly DemoMember[];
  contactFields: readonly DemoContactField[];
  messenger: DemoMessenger;
  topics: readonly DemoTopic[];
  articles: readonly DemoArticle[];
  catalogs: readonly DemoCatalog[];
  bookingTypes: readonly DemoBookingType[];
  agents: readonly DemoAgent[];
  showcaseTopics: readonly string[];
  savedReplies: readonly { title: string; body: string }[];
  /** What the inbox holds on the first day. */
  conversations: readonly SeededConversation[];
};
