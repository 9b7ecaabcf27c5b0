import type { TeamBody } from '@parley/shared/message';
import type { Claim } from '../../../platform/claims';
import type { Ctx } from '../../../platform/ctx';
import type { ModelLink } from '../../../platform/models';
import type { Escalation, Understanding } from '../../../platform/understanding';
import type { Scene, SceneMessage } from '../../conversations';
import type { Passage } from '../../knowledge';
import type { AgentConfig } from '../agents/schemas';
import type { Team, TeamAgent } from '../agents/team';
import type { Attached } from '../perception/types';
import type { Trace } from './trace';

export type TenantCtx = Ctx & { tenantId: string };

/** What happened before, as a turn begins. */
export type Received = {
  id: string;
  claim: Pick<Claim, 'token' | 'signal'>;
  scene: Scene;
  /** The contact’s words that have no answer yet, in order, and as one text. */
  asked: readonly SceneMessage[];
  question: string;
  /** What came with it that is not words, and that nobody here can look into. */
  files: number;
  /** What did, as far as a model can be told of it. */
  attached: Attached;
  team: Team;
  lastTurn: LastTurn | null;
  startedAt: number;
  trace: Trace;
};

export type Understood = Understanding & { escalation: Escalation };

/** Who answers, and by which version of what they are told. */
export type Chosen = {
  agent: TeamAgent;
  version: number;
  trialId: string | null;
  config: AgentConfig;
};

export type Remembered = {
  /** What was said before what is asked, the latest last. */
  window: readonly SceneMessage[];
  /** The contact’s own words among it. */
  earlier: readonly string[];
  summary: string | null;
  language: string;
};

export type Retrieved = {
  passages: readonly Passage[];
  found: 'well' | 'weakly' | 'nothing';
  /** What was asked, word by word, where it is answered by pages in English alone. */
  inEnglish: InEnglish | null;
  offers: readonly Offer[];
};

export type InEnglish = { question: string; earlier: readonly string[] };

/** What a catalog has for the question, and what comes near it. */
export type Offer = {
  catalogId: string;
  name: string;
  /** How many conditions the question names. */
  understood: number;
  /** The same in words, and of what they are. */
  conditions: readonly string[];
  keys: readonly string[];
  /** Some of them were named in messages before. */
  goesOn: boolean;
  /** How much of it they are, 0..1. */
  share: number;
  /** One of them is a number: a price, a size, so many people. */
  isMeasured: boolean;
  /** What of a thing is asked for, if not the things themselves. */
  asks: 'price' | 'other' | null;
  total: number;
  /** All that was asked is a condition that could be met. */
  isExact: boolean;
  /** What of the question it could not do, in the visitor’s language. */
  notes: readonly string[];
  /** Which condition to give up first, where little was found. */
  hint: string | null;
  items: readonly OfferedItem[];
  near: readonly OfferedItem[];
};
export type OfferedItem = {
  itemId: string;
  title: string;
  why: readonly string[];
  facts: readonly { label: string; text: string }[];
  /** How many of it there are, as far as that was counted lately. */
  counted: readonly number[];
};

/** All that is known before anything is looked up. */
export type Known = Received & {
  understood: Understood;
  chosen: Chosen;
  remembered: Remembered;
  decision: Exclude<Decision, { kind: 'leave' }>;
};

/** What is known where it ends without a word; no agent may have taken it. */
export type Left = Received & { understood: Understood; chosen: Chosen | null };

/** All that is known by the time something is to be said. */
export type Turn = Known & { retrieved: Retrieved };

export type Decision =
  /** Nobody answers here by itself. */
  | { kind: 'leave'; reason: 'off' }
  | { kind: 'hand-over'; reason: HandOverReason; priority: Escalation['priority'] }
  /** Files without a word. */
  | { kind: 'received' }
  /** The same, where a model can be told of them. */
  | { kind: 'look' }
  | { kind: 'small-talk'; of: 'greeting' | 'thanks' | 'goodbye' | 'stop' | 'self' }
  | { kind: 'answer' };
export type HandOverReason = NonNullable<Escalation['reason']> | 'uncertain' | 'no-credits' | 'model';

/** What is to be said, before anybody looked at it. */
export type Reply = {
  body: TeamBody;
  text: string;
  confidence: number;
  provider: string;
  model: string;
  /** Says that it does not know. */
  abstains: boolean;
  /** Where its statements come from. */
  evidence: readonly Evidence[];
  handOver: HandOverReason | null;
  /** With a question for how to reach the contact. */
  asksForReach?: boolean;
  /** Was said before to somebody else, in answer to the very same. */
  isRepeated?: boolean;
  /** The model broke off; what was whole of it is said, and that it is not all. */
  isPartial?: boolean;
  paid: Paid | null;
};

/** Something the business says of itself, on which a statement may rest. */
export type Evidence = {
  title: string;
  text: string;
  url: string | null;
  /** Of a passage: where it stands. */
  place?: Place;
  /** Of an item, whose picture and price can be shown. */
  item?: { catalogId: string; itemId: string; counted: readonly number[] };
};

/** Where a text stands in the knowledge. */
export type Place = Pick<Passage, 'documentId' | 'chunkId' | 'language' | 'page' | 'pageEnds'>;

/** Money put aside for it, to be taken with what is said. */
export type Paid = {
  holdId: string | null;
  amount: number;
  link: Pick<ModelLink, 'provider' | 'model'>;
  tokens: { in: number; out: number };
  priceId: string | null;
  payer: 'credits' | 'own-key' | 'house';
};

/** Whose the turn before was, and whether there was no answer in it, said or drafted. */
export type LastTurn = { agentId: string | null; abstained: boolean };

export type Outcome = 'answered' | 'abstained' | 'handed-over' | 'drafted' | 'left' | 'stopped' | 'overtaken';

export type Approval = { kind: 'say' } | { kind: 'draft'; as: 'approval' | 'suggestion' };
