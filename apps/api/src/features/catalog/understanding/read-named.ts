import { type Attribute, firstOf } from '../attributes/attribute';
import { isNegated } from './negation';
import { type Reading, take, textAt, understood } from './reading';

/** What has a name and is there or not: `pet friendly`, `in stock`. */
export function readNamed(reading: Reading): void {
  for (const name of reading.names) {
    if (reading.taken[name.from]) continue;
    const attribute = reading.lexicon.attribute(name.key) as Attribute;
    const { key, correctedTo } = name;
    if (attribute.type === 'boolean')
      understood(reading, name, {
        filter: { kind: 'boolean', key, is: !isNegated(reading, name.from) },
        correctedTo,
      });
    else if (attribute.type === 'stock')
      understood(reading, name, { filter: { kind: 'stock', key, atLeast: 1 }, correctedTo });
    else take(reading, name);
  }
  const stock = firstOf(reading.lexicon.attributes, 'stock');
  if (stock?.filters) readStock(reading, stock.key);
}

const inStock = ['in stock', 'still available', 'available now', 'on stock'];

function readStock(reading: Reading, key: string): void {
  for (let at = 0; at + 1 < reading.tokens.length; at++) {
    const span = { from: at, to: at + 2 };
    if (reading.taken[at] || !inStock.includes(`${textAt(reading, at)} ${textAt(reading, at + 1)}`)) continue;
    understood(reading, span, { filter: { kind: 'stock', key, atLeast: 1 } });
  }
}
