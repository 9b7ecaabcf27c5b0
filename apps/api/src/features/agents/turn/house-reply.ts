import type { TeamBody } from '@parley/shared/message';
import { presentItems } from '../../catalog';
import { unfoundedUrgency } from '../check';
import {
  abstentionWords,
  englishWords,
  type HouseSource,
  houseAnswer,
  missedWords,
  offerWords,
  receivedWords,
  restWords,
} from '../house';
import { chooseOffer, missedOffer } from './choose-offer';
import { itemsOf, ofPassage, within } from './evidence';
import { handOverReply } from './hand-over-reply';
import { shownSource } from './shown-source';
import type { Evidence, Offer, Reply, TenantCtx, Turn } from './types';
import { unansweredKind } from './unanswered-kind';

/** Of what the knowledge says so surely no catalog needs to be asked. */
const sure = 0.75;

/** An answer without any model: to the letter of what the business wrote, or that nothing is known. */
export async function houseReply(ctx: TenantCtx, turn: Turn): Promise<Reply> {
  const { retrieved, question, remembered, chosen } = turn;
  const chosenOffer = chooseOffer(turn);
  if (chosenOffer?.before === 'anything') return offered(ctx, turn, chosenOffer.offer);
  const inStock = retrieved.offers.flatMap(itemsOf);
  const answer = await houseAnswer({
    question: retrieved.inEnglish?.question ?? question,
    earlier: retrieved.inEnglish?.earlier ?? remembered.earlier,
    answered: remembered.window.findLast(({ author }) => author === 'agent')?.text ?? null,
    passages: retrieved.passages,
    language: remembered.language,
    abstainBelow: chosen.config.abstainBelow,
    maySay: (said) => unfoundedUrgency(said, [{ title: '', text: said, url: null }, ...inStock]).length === 0,
  });
  const isDoubtful = answer.confidence < sure && chosenOffer?.before === 'doubt';
  if (chosenOffer && (isDoubtful || answer.kind === 'abstain')) return offered(ctx, turn, chosenOffer.offer);
  if (answer.kind === 'abstain') return abstain(ctx, turn, answer.confidence);
  const received =
    turn.files + turn.attached.fresh > 0 && receivedWords({ language: remembered.language, alone: false });
  const rest = !answer.knowsAll && restWords(remembered.language, chosen.config.tools.includes('hand-over'));
  const foreword = retrieved.inEnglish && englishWords(remembered.language);
  const text = [foreword, answer.text, rest, answer.followUp, received].filter(Boolean).join('\n\n');
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
    of: unansweredKind(turn),
    missed: missed ? missedWords({ language, ...missed }) : null,
  });
  const body: TeamBody = chips.length > 0 ? { kind: 'chips', text, chips } : { kind: 'text', text };
  return { ...house, body, text, confidence, abstains: true };
}

async function offered(ctx: TenantCtx, { remembered: { language } }: Turn, offer: Offer): Promise<Reply> {
  const exact = offer.isExact && offer.items.length > 0;
  const shown = (offer.items.length > 0 ? offer.items : offer.near).slice(0, 4);
  const items = shown.map(({ itemId, why }) => ({ itemId, ...(why[0] && { why: why[0].slice(0, 120) }) }));
  const { body } = await presentItems(ctx, { catalogId: offer.catalogId, items, as: 'cards', language });
  const { total, notes, hint } = offer;
  const found = offerWords({ language, exact, total, notes, hint });
  const text = offer.goesOn ? `${offer.conditions.join(' · ')}\n${found}` : found;
  const evidence: Evidence[] = shown.map(({ title, facts }) => ({
    title,
    text: facts.map((fact) => `${fact.label}: ${fact.text}`).join(', '),
    url: null,
  }));
  return { ...house, body: { ...body, text } as TeamBody, text, confidence: exact ? 0.9 : 0.6, evidence };
}
