import { addressOf, businessIn, hoursOf, textOf } from './json-ld';
import type { Profile } from './schemas';

export type SeenPage = {
  url: string;
  title: string | null;
  siteName: string | null;
  description: string | null;
  language: string | null;
  text: string;
  links: string[];
  jsonLd: string[];
};

const email = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/gi;
const phone = /(?:\+|\b00)\d[\d\s().-]{6,18}\d\b/;
/** Machines write these, or nobody reads what is sent there. */
const notForPeople =
  /^(no-?reply|example|test|user|name|you|email|sentry|wordpress)@|@(example|sentry|domain)\./i;

/** What the pages say of the business, first to programs, then to people. The front page comes first. */
export function proposeProfile(pages: readonly SeenPage[]): Profile {
  const [front] = pages;
  const business = businessIn(pages.flatMap(({ jsonLd }) => jsonLd)) ?? {};
  const links = pages.flatMap((page) => page.links);
  return {
    name: textOf(business.name, 120) ?? front?.siteName ?? (front ? nameIn(front) : null),
    description: textOf(business.description) ?? front?.description ?? null,
    phone: textOf(business.telephone, 40) ?? linked(links, 'tel:') ?? phoneIn(pages),
    email: textOf(business.email, 254)?.replace(/^mailto:/, '') ?? linked(links, 'mailto:') ?? emailIn(pages),
    address: addressOf(business.address),
    hours: hoursOf(business),
    languages: [...new Set(pages.flatMap(({ language }) => language ?? []))],
  };
}

const greetings = /^(home|homepage|welcome|start|startseite|willkommen|accueil|inicio)$/i;

/** "Rooms | Verandam" is a page of Verandam: the part that its address names too, else the shortest that says something. */
function nameIn({ title, url }: SeenPage): string | null {
  const parts = (title ?? '').split(/\s+[|–—·-]\s+/).map((part) => part.trim());
  const telling = parts.filter((part) => part !== '' && !greetings.test(part));
  const host = new URL(url).hostname.replaceAll(/[^a-z\d]/g, '');
  const named = telling.find((part) => host.includes(part.toLowerCase().replaceAll(/[^a-z\d]/g, '')));
  return named ?? telling.sort((one, other) => one.length - other.length)[0] ?? null;
}

function linked(links: readonly string[], scheme: string): string | null {
  const link = links.find((each) => each.startsWith(scheme));
  return link ? (link.slice(scheme.length).split('?')[0] ?? null) : null;
}

function emailIn(pages: readonly SeenPage[]): string | null {
  for (const { text } of pages) {
    const found = (text.match(email) ?? []).find((each) => !notForPeople.test(each));
    if (found) return found;
  }
  return null;
}

function phoneIn(pages: readonly SeenPage[]): string | null {
  for (const { text } of pages) {
    const [found] = phone.exec(text) ?? [];
    if (found) return found.trim();
  }
  return null;
}
