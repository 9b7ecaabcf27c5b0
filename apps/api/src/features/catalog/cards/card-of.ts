import { type Card, SafeUrl } from '@parley/shared/message';
import { type Attribute, firstOf, priceOf } from '../attributes/attribute';
import { describeValue } from '../attributes/describe-value';
import type { Values } from '../attributes/value';
import type { Say } from '../wording/say';
import { cut } from './cut';

export type Shown = {
  title: string;
  description: string;
  url: string | null;
  /** Where it is shown. */
  picture: string | null;
  values: Values;
};

const longest = { line: 200, text: 400, facts: 20 } as const;

type Telling = { say: Say; why?: string | undefined };

/** An item as a message shows it; `why` says why it was chosen. */
export function cardOf(attributes: readonly Attribute[], item: Shown, { say, why }: Telling): Card {
  const { title, description, values } = item;
  const wordsOf = (attribute: Attribute | null) => inWords(attribute, values, say);
  const price = priceOf(attributes);
  const place = firstOf(attributes, 'place');
  const stock = firstOf(attributes, 'stock');
  const apart = [price, place, stock].map((each) => each?.key);
  const note = [why, wordsOf(stock)].filter(Boolean).join(' · ');
  const facts = attributes
    .filter(({ card, key, type }) => card && type !== 'image' && type !== 'url' && !apart.includes(key))
    .flatMap((attribute) => {
      const value = wordsOf(attribute);
      return value ? [{ label: attribute.label, value: cut(value, longest.line) }] : [];
    });
  return {
    title: cut(title, longest.line),
    ...known({
      subtitle: cut(wordsOf(place), longest.line),
      url: addressOf(item.url ?? linkAt(attributes, values)),
      imageUrl: item.picture,
      price: cut(priceIn(price, wordsOf(price)), longest.line),
      note: cut(note, longest.line),
      text: cut(description.trim(), longest.text),
    }),
    ...(facts.length > 0 && { facts: facts.slice(0, longest.facts) }),
  };
}

/** What there is something to say of. */
function known<Key extends string>(all: Record<Key, string | null>): Partial<Record<Key, string>> {
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text)) as Partial<Record<Key, string>>;
}

function inWords(attribute: Attribute | null, values: Values, say: Say): string {
  const value = attribute ? values[attribute.key] : undefined;
  return attribute && value !== undefined ? describeValue(attribute, value, say).trim() : '';
}

/** What is more than the one word for a price says what the price is of: from, per night. */
function priceIn(price: Attribute | null, amount: string): string {
  return amount && price?.label.includes(' ') ? `${amount} · ${price.label}` : amount;
}

function linkAt(attributes: readonly Attribute[], values: Values): string | null {
  const attribute = firstOf(attributes, 'url');
  const value = attribute ? values[attribute.key] : undefined;
  return typeof value === 'string' ? value : null;
}

/** An address that may be shown to a visitor. */
export function addressOf(url: string | null): string | null {
  return url !== null && SafeUrl.safeParse(url).success ? url : null;
}
