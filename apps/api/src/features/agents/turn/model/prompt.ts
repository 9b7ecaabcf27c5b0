import type { ModelMessage } from '../../../../platform/models';
import type { SceneMessage } from '../../../conversations';
import { attachedRules, questionWith, withPictures } from '../../perception/tell';
import type { Evidence, Offer, Turn } from '../types';
import { aboutPage } from './about-page';
import { inert } from './inert';
import { promptRules } from './rules';

const toneWords = {
  friendly: 'friendly and helpful',
  professional: 'professional and precise',
  warm: 'warm and personal',
  concise: 'as short as can be while complete',
  playful: 'light and playful, never silly',
} as const;

/** What a model is told of who it is, what it may say, and what is known. */
export function systemPrompt(turn: Turn, evidence: readonly Evidence[]): string {
  const { chosen, team, remembered } = turn;
  const { agent, config } = chosen;
  return [
    `You are ${agent.name}, ${agent.role || 'an assistant'} of ${team.businessName}. You answer visitors of its website in its chat.`,
    config.personality && `Your personality: ${config.personality}.`,
    `Your tone is ${toneWords[config.tone]}.${moodOf(turn)}`,
    `Answer in the language “${remembered.language}”, in at most four short sentences unless a list is asked for. Plain text; no headings, no pictures, no HTML.`,
    config.instructions && `What ${team.businessName} wants of you:\n${config.instructions}`,
    promptRules,
    turn.attached.pictures.length + turn.attached.documents.length > 0 && attachedRules,
    turn.files > 0 &&
      'The visitor sent something with it that you cannot see or hear: say so in half a sentence, and that the team can.',
    remembered.summary && `What was said before:\n<summary>\n${inert(remembered.summary)}\n</summary>`,
    aboutPage(turn.scene.page),
    aboutOffers(turn.retrieved.offers),
    known(evidence),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function known(evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return 'Sources: none.';
  const numbered = evidence.map(
    ({ title, text, url }, at) =>
      `<source number="${at + 1}" title="${inert(title)}"${url ? ` url="${inert(url)}"` : ''}>\n${inert(text)}\n</source>`,
  );
  return `Sources:\n${numbered.join('\n')}`;
}

/** What of the question a catalog could not do: without it, what comes near passes for what was asked. */
function aboutOffers(offers: readonly Offer[]): string {
  return offers
    .flatMap(({ name, items, near, notes, hint }) => {
      const missed = items.length === 0 && ['Nothing in it meets every condition.', hint];
      const closest = items.length === 0 && near.length > 0 && 'Its sources only come near; say so.';
      const told = [...notes, ...(missed || []), closest].filter(Boolean).join(' ');
      return told === '' ? [] : [`Of the catalog “${inert(name)}”: ${inert(told)}`];
    })
    .join('\n');
}

function moodOf({ understood: { sentiment } }: Turn): string {
  switch (sentiment.label) {
    case 'frustrated':
    case 'negative':
      return ' The visitor is upset: acknowledge it in half a sentence, sincerely, then help.';
    case 'excited':
    case 'positive':
      return ' The visitor is in a good mood: share it.';
    default:
      return '';
  }
}

/** The conversation as a model is told it, the question last. */
export function messagesOf({ remembered, question, attached }: Turn): ModelMessage[] {
  const told: ModelMessage[] = [];
  const asked = { author: 'contact' as const, text: questionWith(question, attached) };
  for (const message of [...remembered.window, asked]) {
    const role = roleOf(message.author);
    if (!role || message.text === '') continue;
    const last = told.at(-1);
    if (last?.role === role && typeof last.content === 'string')
      told[told.length - 1] = { role, content: `${last.content}\n${message.text}` };
    else told.push({ role, content: message.text });
  }
  return withPictures(told[0]?.role === 'assistant' ? told.slice(1) : told, attached);
}

function roleOf(author: SceneMessage['author']): 'user' | 'assistant' | null {
  if (author === 'contact') return 'user';
  return author === 'system' ? null : 'assistant';
}
