const address = /\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>()[\]"'“”]{1,400}/gi;
const domain =
  /(?<![\w@.-])(?:[a-z0-9-]{1,60}\.){1,4}(?:com|net|org|io|co|app|dev|info|biz|shop|site|online|xyz|me|ai|eu|uk|de|fr|es|it|nl|in|us|ru|cn|ly|gl|to)(?:\/[^\s<>()[\]"'“”]{0,300})?(?![\w@])/gi;
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const phone = /(?<![\w.,])\+?\d[\d ()/-]{6,18}\d(?![\w])/g;
const isHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const trailing = /[.,;:!?]+$/;

/** Links to hosts that are neither the business’s own nor those of a source. What a text names is no way by itself. */
export function unknownLinks(text: string, ways: readonly string[]): string[] {
  const links = new Set(linksIn(text));
  if (links.size === 0) return [];
  const known = new Set(ways.flatMap((way) => (isHost.test(way) ? [way] : linksIn(way))).map(hostOf));
  return [...links].filter((link) => !known.has(hostOf(link)));
}

function linksIn(text: string): string[] {
  const withScheme = [...text.matchAll(address)];
  const rest = text.replace(address, ' ').replace(email, ' ');
  return [...withScheme, ...rest.matchAll(domain)].map(([link]) => bare(link));
}

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
  const numbers = [...text.matchAll(phone)]
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
const digits = (text: string) => text.replace(/\D/g, '');
