import { inPlainDigits } from './plain-digits';

const address = /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>()[\]"'“”]{1,400}/gi;
const endings = [
  'com|net|org|io|co|app|dev|info|biz|shop|store|site|website|online|space|cloud|tech|link|click|live|club|top|pro|zip|xyz|icu|cc',
  'ae|ai|at|au|be|br|ca|ch|cn|cz|de|dk|es|eu|fi|fr|gl|gr|hk|ie|in|it|jp|kr|ly|me|mx|nl|no|nz|pl|pt|ru|se|sg|to|tr|tv|uk|us|za',
].join('|');
const domain = new RegExp(
  `(?<![\\w@.-])(?:[a-z0-9-]{1,60}\\.){1,4}(${endings})(?:\\/[^\\s<>()[\\]"'“”]{0,300})?(?![\\w@])`,
  'gi',
);
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const phone = /(?<![\w.,])\+?\d[\d ()/-]{6,18}\d(?![\w])/g;
const beginsSentence =
  /^(?:A[it]|Be|C[ho]|D[ek]|E[su]|I[ent]|Live|Link|Me|No|Online|Pro|S[eo]|Site|Shop|Store|Click|Cloud|Club|Space|To|Top|Us)$/;
const isHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const trailing = /[.,;:!?]+$/;

export type Ways = {
  /** Whoever is there may be linked to, wherever that is. */
  hosts: readonly string[];
  /** Addresses of the business and of its sources. */
  addresses: readonly string[];
  /** What they say; a page of the same hosts that is named there is one of theirs. */
  texts: readonly string[];
};

/**
 * Links to pages that neither the business nor a source has. What a text names is no way to another host, and what it
 * does not name is no page.
 */
export function unknownLinks(text: string, { hosts, addresses, texts }: Ways): string[] {
  const links = new Set(linksIn(text));
  if (links.size === 0) return [];
  const open = new Set(hosts.map(hostOf));
  const own = addresses.flatMap(linksOf);
  const ownHosts = new Set(own.map(hostOf));
  const pages = new Set([...own, ...ownHosts, ...texts.flatMap(linksIn)].map(pageOf));
  const isKnown = (link: string) =>
    open.has(hostOf(link)) || (ownHosts.has(hostOf(link)) && pages.has(pageOf(link)));
  return [...links].filter((link) => !isKnown(link));
}

const linksOf = (address: string) => (isHost.test(address) ? [address] : linksIn(address));

function linksIn(text: string): string[] {
  const withScheme = [...text.matchAll(address)];
  const rest = text.replace(address, ' ').replace(email, ' ');
  return [...withScheme, ...[...rest.matchAll(domain)].filter(isMeant)].map(([link]) => bare(link));
}

/** “It is open.In summer” only lacks a blank; Evil.Com and Open.In/pay are meant. */
const isMeant = ([link, ending = '']: RegExpMatchArray) =>
  !beginsSentence.test(ending) || link.includes('/') || link === link.toUpperCase();

/** Whichever place of it is meant. */
const pageOf = (link: string) => link.replace(/#.*$/, '').replace(/\/$/, '');

/** What stands before an @ is a name for whoever owns what stands behind it. */
const hostOf = (link: string) =>
  link
    .split(/[/?#\\]/)[0]
    ?.split('@')
    .at(-1)
    ?.split(':')[0] ?? '';

/** Addresses and numbers to reach somebody under, which nobody gave. */
export function unfoundedContacts(text: string, grounds: readonly string[]): string[] {
  const mails = [...text.matchAll(email)].map(([mail]) => mail.toLowerCase().replace(trailing, ''));
  const numbers = [...inPlainDigits(text).matchAll(phone)]
    .map(([number]) => number)
    .filter((number) => digits(number).length >= 8);
  if (mails.length + numbers.length === 0) return [];
  const known = grounds.join('\n').toLowerCase();
  const knownDigits = digits(known);
  return [
    ...mails.filter((mail) => !known.includes(mail)),
    ...numbers.filter((number) => !knownDigits.includes(digits(number))),
  ];
}

const bare = (link: string) =>
  link
    .toLowerCase()
    .replace(trailing, '')
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
const digits = (text: string) => inPlainDigits(text).replace(/\D/g, '');
