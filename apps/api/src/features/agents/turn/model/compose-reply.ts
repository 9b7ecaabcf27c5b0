import type { TeamBody } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import type { ModelLink } from '../../../../platform/models';
import { presentItems } from '../../../catalog';
import { shownSource } from '../shown-source';
import type { Evidence, Reply, TenantCtx } from '../types';
import type { Heard } from './ask';
import { cutOff } from './cut-off';
import { wholePieces } from './pieces';
import { quotedBy } from './quoted-by';

type Spoken = { language: string } & Pick<Heard, 'text' | 'evidence' | 'wantsPerson' | 'isPartial'> & {
    link: Pick<ModelLink, 'provider' | 'model'>;
  };
export type Composed = { kind: 'reply'; reply: Reply } | { kind: 'unknown' } | { kind: 'person' };

const cited = /([ \t]*)\[(\d{1,2})\]/g;
const mostCards = 4;

/** A model’s words as a message: its numbers become sources, the items it speaks of become cards. */
export async function composeReply(ctx: TenantCtx, heard: Spoken): Promise<Composed> {
  const { text: said, evidence, language, link, wantsPerson, isPartial } = heard;
  const bare = isPartial ? wholePieces(said) : said.trim();
  if (wantsPerson || bare.includes('[person]')) return { kind: 'person' };
  if (bare === '' || bare.includes('[unknown]')) return { kind: 'unknown' };
  const used = usedIn(bare, evidence);
  const marked = used.some(({ item }) => item) ? [] : used.slice(0, messageLimits.sources);
  const after = isPartial ? `\n\n${cutOff(language)}` : '';
  const longest = messageLimits.textLength - after.length;
  const text = tidy(renumbered(bare, evidence, marked)).slice(0, longest) + after;
  const sources = await quotedBy(marked, { text: bare, evidence, language });
  const body = await bodyOf(ctx, { text, used, sources, language });
  const confidence = confidenceOf({ isPartial, sources: used.length });
  const { provider, model } = link;
  const rest = { confidence, provider, model, abstains: false, handOver: null, paid: null, isPartial };
  return { kind: 'reply', reply: { body, text, evidence: used, ...rest } };
}

/** Said to the end with sources, said without, or broken off. */
function confidenceOf({ isPartial, sources }: { isPartial: boolean; sources: number }): number {
  if (isPartial) return 0.5;
  return sources > 0 ? 0.9 : 0.6;
}

function usedIn(text: string, evidence: readonly Evidence[]): Evidence[] {
  const numbers = new Set([...text.matchAll(cited)].map(([, , number]) => Number(number)));
  return [...numbers].flatMap((number) => evidence[number - 1] ?? []);
}

/** Marks count what is shown with the words: what is not shown is not marked. */
function renumbered(text: string, evidence: readonly Evidence[], shown: readonly Evidence[]): string {
  return text.replace(cited, (_, gap: string, number: string) => {
    const source = evidence[Number(number) - 1];
    const at = source ? shown.indexOf(source) : -1;
    return at < 0 ? '' : `${gap}[${at + 1}]`;
  });
}

const tidy = (text: string) =>
  text
    .replace(/[ \t]+([.,;:!?])/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

type Said = { text: string; used: readonly Evidence[]; sources: readonly Evidence[]; language: string };

async function bodyOf(ctx: TenantCtx, { text, used, sources, language }: Said): Promise<TeamBody> {
  const items = used.flatMap(({ item }) => item ?? []);
  const [first] = items;
  if (first) {
    const wanted = items.filter(({ catalogId }) => catalogId === first.catalogId).slice(0, mostCards);
    const ids = wanted.map(({ itemId }) => ({ itemId }));
    const { body } = await presentItems(ctx, {
      catalogId: first.catalogId,
      items: ids,
      as: 'cards',
      language,
    });
    return { ...body, text } as TeamBody;
  }
  if (sources.length === 0) return { kind: 'text', text };
  return { kind: 'text', text, sources: sources.map((one) => shownSource(ctx, one)) };
}
