import type { Entity } from '../types';

const longestText = 16_000;
const most = 50;
const isLocal = /[\p{L}\p{N}._%+-]/u;
const isHost = /[\p{L}\p{N}.-]/u;
const hostEnd = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}$/u;
const urls = /(?:https?:\/\/|www\.)[^\s<>"]{2,500}/gi;
const phones = /(?:\+|\(?0)\d[\d ()./-]{5,22}\d/g;

type Place = { kind: 'email' | 'url' | 'phone'; start: number; end: number };

/** E-mail addresses, links and telephone numbers. */
export function findAddresses(text: string): Entity[] {
  const sample = text.slice(0, longestText);
  const places = [...emailsIn(sample), ...urlsIn(sample), ...phonesIn(sample)];
  return places.map(({ kind, start, end }) => {
    const found = sample.slice(start, end);
    return { kind, text: found, start, end, value: meant(kind, found) };
  });
}

function meant(kind: Place['kind'], found: string): string {
  if (kind === 'phone') return found.replace(/[^\d+]/g, '');
  return kind === 'email' ? found.toLowerCase() : found;
}

function emailsIn(text: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf('@'); at >= 0 && places.length < most; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && isLocal.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at < 200 && isHost.test(text.charAt(end))) end++;
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end--;
    if (start < at && hostEnd.test(text.slice(at + 1, end))) places.push({ kind: 'email', start, end });
  }
  return places;
}

function urlsIn(text: string): Place[] {
  return [...text.matchAll(urls)].slice(0, most).map(({ 0: url, index }) => ({
    kind: 'url',
    start: index,
    end: index + withoutTail(url).length,
  }));
}

/** Signs of the sentence around it. */
function withoutTail(url: string): string {
  let end = url.length;
  while (end > 0 && '.,;:!?)]\'"'.includes(url.charAt(end - 1))) end--;
  return url.slice(0, end);
}

function phonesIn(text: string): Place[] {
  return [...text.matchAll(phones)].slice(0, most).flatMap(({ 0: phone, index }) => {
    const digits = phone.replace(/\D/g, '').length;
    const isDate = /^\(?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(phone);
    const before = text.charAt(index - 1);
    if (digits < 7 || digits > 15 || isDate || /[\p{L}\p{N}#.,-]/u.test(before)) return [];
    return [{ kind: 'phone' as const, start: index, end: index + phone.length }];
  });
}
