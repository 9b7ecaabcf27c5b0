import type { TeamBody } from '@parley/shared/message';
import { presentItems } from '../../catalog';
import { unfoundedUrgency } from '../check';
import {
  abstentionWords,
  type HouseSource,
  houseAnswer,
  missedWords,
  offerWords,
  receivedWords,
  restWords,
} from '../house';
import { itemsOf, ofPassage, within } from './evidence';
import { handOverReply } from './hand-over-reply';
import { shownSource } from './shown-source';
import type { Evidence, Offer, Reply, TenantCtx, Turn } from './types';

/** An answer without any model: to the letter of what the business wrote, or that nothing is known. */
export async function houseReply(ctx: TenantCtx, turn: Turn): Promise<Reply> {
  const { retrieved, question, remembered, chosen } = turn;
  const offer = wantedOffer(turn);
  if (offer) return offered(ctx, turn, offer);
  const inStock = retrieved.offers.flatMap(itemsOf);
  const answer = await houseAnswer({
    question,
    earlier: remembered.earlier,
    passages: retrieved.passages,
    language: remembered.language,
    abstainBelow: chosen.config.abstainBelow,
    maySay: (said) => unfoundedUrgency(said, [{ title: '', text: said, url: null }, ...inStock]).length === 0,
  });
  if (answer.kind === 'abstain') return abstain(ctx, turn, answer.confidence);
  const received =
    turn.files + turn.attached.fresh > 0 && receivedWords({ language: remembered.language, alone: false });
  const rest = !answer.knowsAll && restWords(remembered.language, chosen.config.tools.includes('hand-over'));
  const text = [answer.text, rest, answer.followUp, received].filter(Boolean).join('\n\n');
  const evidence = answer.sources.map((source) => quoted(source, retrieved.passages));
  const sources = evidence.map((one) => shownSource(ctx, one));
  return { ...house, body: { kind: 'text', text, sources }, text, confidence: answer.confidence, evidence };
}

function quoted(
  { passageId, title, quote, url, start, end }: HouseSource,
  passages: Turn['retrieved']['passages'],
): Evidence {
  const passage = passages.find(({ chunkId }) => chunkId === passageId);
  if (!passage) return { title, text: quote, url };
  return within(ofPassage(passage), { start: start - passage.start, end: end - passage.start });
}

const house = {
  provider: 'house',
  model: '',
  abstains: false,
  handOver: null,
  paid: null,
  evidence: [],
} as const;

/** Twice in a row without an answer is once too often: a person comes. */
async function abstain(ctx: TenantCtx, turn: Turn, confidence: number): Promise<Reply> {
  const { lastTurn, team, chosen, remembered } = turn;
  const again = lastTurn?.abstained && team.settings.handOver.onUncertain;
  if (again && chosen.config.tools.includes('hand-over')) return handOverReply(ctx, turn, 'uncertain');
  const mayCall = chosen.config.tools.includes('hand-over');
  const { language } = remembered;
  const missed = missedOffer(turn);
  const { text, chips } = abstentionWords({
    language,
    mayCall,
    missed: missed ? missedWords({ language, ...missed }) : null,
  });
  const body: TeamBody = chips.length > 0 ? { kind: 'chips', text, chips } : { kind: 'text', text };
  return { ...house, body, text, confidence, abstains: true };
}

/** What a catalog has is shown where the question names conditions, and the knowledge does not say it better. */
function wantedOffer({ retrieved, understood }: Turn): Offer | null {
  const shopping = understood.intent.name === 'sales' || understood.intent.name === 'booking';
  const best = bestOf(retrieved.offers.filter(({ items, near }) => items.length + near.length > 0));
  if (!best) return null;
  if (best.understood >= 2 || shopping || retrieved.found !== 'well') return best;
  return null;
}

const bestOf = (offers: readonly Offer[]): Offer | undefined =>
  [...offers].sort((a, b) => b.understood - a.understood)[0];

/** What was asked of a catalog that has nothing near it: why is more than not to know. */
const missedOffer = ({ retrieved }: Turn): Offer | undefined =>
  bestOf(retrieved.offers.filter(({ items, near }) => items.length + near.length === 0));

async function offered(ctx: TenantCtx, { remembered: { language } }: Turn, offer: Offer): Promise<Reply> {
  const exact = offer.items.length > 0;
  const shown = (exact ? offer.items : offer.near).slice(0, 4);
  const items = shown.map(({ itemId, why }) => ({ itemId, ...(why[0] && { why: why[0].slice(0, 120) }) }));
  const { body } = await presentItems(ctx, { catalogId: offer.catalogId, items, as: 'cards', language });
  const { total, notes, hint } = offer;
  const text = offerWords({ language, exact, total, notes, hint });
  const evidence: Evidence[] = shown.map(({ title, facts }) => ({
    title,
    text: facts.map((fact) => `${fact.label}: ${fact.text}`).join(', '),
    url: null,
  }));
  return { ...house, body: { ...body, text } as TeamBody, text, confidence: exact ? 0.9 : 0.6, evidence };
}
