import type { Platform } from '../../../platform/platform';
import type { Attribute } from '../attributes/attribute';
import { describeValue } from '../attributes/describe-value';
import { toItemView } from '../items/read-items';
import type { ItemRow } from '../items/store/read';
import type { Filter } from '../understanding/filter';
import type { Lexicon } from '../understanding/lexicon';
import type { Say } from '../wording/say';
import type { Match } from './schemas';
import { whyMatched } from './why-matched';

type Shown = {
  platform: Platform;
  row: ItemRow;
  score: number;
  filters: readonly Filter[];
  words: readonly string[];
  isAlike?: boolean;
  lexicon: Lexicon;
  say: Say;
};

export function showMatch({
  platform,
  row,
  score,
  filters,
  words,
  isAlike = false,
  lexicon,
  say,
}: Shown): Match {
  return {
    item: toItemView(platform, lexicon, row),
    score: Number(score.toFixed(4)),
    card: cardOf(lexicon.attributes, row, say),
    why: whyMatched({ values: row.values, filters, attribute: lexicon.attribute, words, isAlike, say }),
  };
}

function cardOf(attributes: readonly Attribute[], { values }: ItemRow, say: Say): Match['card'] {
  return attributes.flatMap((attribute) => {
    const { key, label, card, type } = attribute;
    const value = values[key];
    if (!card || value === undefined || type === 'image' || type === 'url') return [];
    return [{ key, label, text: describeValue(attribute, value, say) }];
  });
}
