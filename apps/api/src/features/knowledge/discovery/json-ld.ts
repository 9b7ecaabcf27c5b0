import { z } from 'zod';
import { type Hours, type WeekDay, weekDays } from './schemas';

const Node = z.record(z.string(), z.unknown());
type Node = z.output<typeof Node>;

const businesses =
  /^(Organization|Corporation|LocalBusiness|Hotel|LodgingBusiness|Restaurant|Store|RealEstateAgent|Dentist|MedicalBusiness|ProfessionalService|FoodEstablishment|HealthAndBeautyBusiness|TouristAttraction|.*(Store|Business|Service|Agency|Shop|Clinic))$/;
const mostNodes = 200;

/** The business among what pages say of themselves to programs: the one that says most. */
export function businessIn(scripts: readonly string[]): Node | null {
  const found = scripts
    .flatMap(nodesIn)
    .filter((node) => typesOf(node).some((type) => businesses.test(type)));
  return found.sort((one, other) => Object.keys(other).length - Object.keys(one).length)[0] ?? null;
}

function nodesIn(script: string): Node[] {
  const nodes: Node[] = [];
  const waiting: unknown[] = [parsed(script)];
  while (waiting.length > 0 && nodes.length < mostNodes) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostNodes));
    const node = Node.safeParse(next);
    if (!node.success || Array.isArray(next)) continue;
    nodes.push(node.data);
    waiting.push(node.data['@graph'], node.data.publisher, node.data.about, node.data.mainEntity);
  }
  return nodes;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null; // what a page says wrongly it does not say
  }
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

export function textOf(value: unknown, longest = 500): string | null {
  const text = typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
  return text === '' ? null : text.slice(0, longest);
}

export function addressOf(value: unknown): string | null {
  const plain = textOf(value);
  if (plain) return plain;
  const node = Node.safeParse([value].flat()[0]);
  if (!node.success) return null;
  const { streetAddress, postalCode, addressLocality, addressRegion, addressCountry } = node.data;
  const town = [textOf(postalCode), textOf(addressLocality)].filter(Boolean).join(' ');
  const parts = [textOf(streetAddress), town, textOf(addressRegion), textOf(addressCountry)];
  return parts.filter(Boolean).join(', ') || null;
}

const time = /^([01]?\d|2[0-4]):([0-5]\d)/;

/** From `openingHoursSpecification`, or from `openingHours` as `Mo-Fr 09:00-17:00`. */
export function hoursOf(node: Node): Hours[] {
  const specified = [node.openingHoursSpecification].flat().flatMap(hoursInSpecification);
  const short = [node.openingHours].flat().flatMap(hoursInShort);
  const all = specified.length > 0 ? specified : short;
  return all.sort((one, other) => weekDays.indexOf(one.day) - weekDays.indexOf(other.day)).slice(0, 21);
}

function hoursInSpecification(value: unknown): Hours[] {
  const node = Node.safeParse(value);
  if (!node.success) return [];
  const opens = timeOf(node.data.opens);
  const closes = timeOf(node.data.closes);
  if (!opens || !closes) return [];
  const days = [node.data.dayOfWeek].flat().flatMap((day) => dayOf(day) ?? []);
  return days.map((day) => ({ day, opens, closes }));
}

function hoursInShort(value: unknown): Hours[] {
  const [, days = '', from, to] =
    /^([A-Za-z,\s-]+?)\s+(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})/.exec(textOf(value) ?? '') ?? [];
  const opens = timeOf(from);
  const closes = timeOf(to);
  if (!opens || !closes) return [];
  return days
    .split(',')
    .flatMap(spread)
    .map((day) => ({ day, opens, closes }));
}

function spread(range: string): WeekDay[] {
  const [from, to] = range.split('-').map(dayOf);
  if (!from) return [];
  if (!to) return [from];
  const [first, last] = [weekDays.indexOf(from), weekDays.indexOf(to)];
  return last >= first
    ? weekDays.slice(first, last + 1)
    : [...weekDays.slice(first), ...weekDays.slice(0, last + 1)];
}

function dayOf(value: unknown): WeekDay | null {
  const name = (textOf(value) ?? '').toLowerCase().replace(/^https?:\/\/schema\.org\//, '');
  return (name.length >= 2 && weekDays.find((day) => day.startsWith(name))) || null;
}

function timeOf(value: unknown): string | null {
  const [, hours = '', minutes] = time.exec(textOf(value) ?? '') ?? [];
  return minutes ? `${hours.padStart(2, '0')}:${minutes}` : null;
}
