import type { ThreadMessage } from '@parley/sdk';
import { useSheet } from '../ui/use-sheet';
import { Cards } from './cards';
import cards from './cards.css?inline';
import { Comparison } from './comparison';
import comparison from './comparison.css?inline';
import { Sources } from './sources';
import sources from './sources.css?inline';

type Body = Extract<ThreadMessage['body'], { kind: 'text' | 'cards' | 'comparison' }>;
type Props = { body: Body; onSay(text: string): void };

const css = cards + comparison + sources;

/** What an answer shows: things, things side by side, or where its words come from. */
export function Answer({ body, onSay }: Props) {
  useSheet(css);
  if (body.kind === 'cards') return <Cards cards={body.cards} onSay={onSay} />;
  if (body.kind === 'comparison') return <Comparison {...body} />;
  return 'sources' in body && body.sources ? <Sources sources={body.sources} /> : null;
}
