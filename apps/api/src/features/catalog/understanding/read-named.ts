import type { Attribute } from '../attributes/attribute';
import { fold } from './fold';
import { deniedAfter, isNegated } from './negation';
import { type NameMention, type Reading, take, understood } from './reading';

/** What has a name and is there or not: `pet friendly`, `in stock`. */
export function readNamed(reading: Reading): void {
  for (const name of reading.names) {
    if (reading.taken[name.from]) continue;
    const attribute = reading.lexicon.attribute(name.key) as Attribute;
    const { key, correctedTo } = name;
    if (attribute.type === 'boolean') readAnswer(reading, name, attribute);
    else if (attribute.type === 'stock')
      understood(reading, name, { filter: { kind: 'stock', key, atLeast: 1 }, correctedTo });
    else take(reading, name);
  }
}

/** It has to be there, or must not, or need not. */
function readAnswer(reading: Reading, name: NameMention, attribute: Attribute): void {
  const { key, correctedTo } = name;
  const denied = deniedAfter(reading, name.to);
  const span = { from: name.from, to: denied?.to ?? name.to };
  if (denied?.kind === 'any' && !saysItself(attribute, denied.word)) {
    take(reading, span);
    return;
  }
  const is = denied === null && !isNegated(reading, name.from);
  understood(reading, span, { filter: { kind: 'boolean', key, is }, correctedTo });
}

/** A referral that is not needed is an answer where `Referral needed` is asked. */
function saysItself({ label, synonyms }: Attribute, word: string): boolean {
  return [label, ...synonyms].some((name) => fold(name).split(/\s+/).includes(word));
}
