import { signalsOf } from '../../../platform/understanding';
import type { Line } from '../../conversations';
import { sentencesIn } from '../house';
import type { ToSumUp } from './types';

/** Something the contact wanted, and what came of it. */
export type Exchange = {
  seq: number;
  question: string;
  isQuestion: boolean;
  /** Asks for a person, and for nothing else. */
  isCall: boolean;
  answer: string | null;
};

const longest = 200;
/** Shorter, it is a nod. */
const fewWords = 3;

/** What was asked and what was answered, in order; courtesies are left out. */
export function exchangesIn({ lines, unanswered }: Pick<ToSumUp, 'lines' | 'unanswered'>): Exchange[] {
  const exchanges: Exchange[] = [];
  let open: Exchange[] = [];
  for (const line of lines) {
    if (line.by === 'contact') {
      const wanted = wantedIn(line);
      if (!wanted) continue;
      exchanges.push(wanted);
      open.push(wanted);
    } else if (isAnswer(line) && !unanswered.has(line.seq)) {
      const answer = firstOf(line.text);
      for (const each of open) each.answer = answer;
      open = [];
    }
  }
  const matters = exchanges.filter(({ isCall }) => !isCall);
  return matters.length > 0 ? matters : exchanges;
}

function wantedIn({ seq, text }: Line): Exchange | null {
  const sentences = sentencesOf(text);
  const understood = sentences.map((sentence) => ({ sentence, ...signalsOf(sentence) }));
  const asked = understood.find(({ isQuestion, smallTalk }) => isQuestion && !smallTalk);
  const said = understood.find(
    ({ sentence, smallTalk, stop }) => !smallTalk && !stop && wordsIn(sentence) >= fewWords,
  );
  const called = understood.find(({ wantsPerson, urgent }) => wantsPerson || urgent);
  const chosen = asked ?? called ?? said;
  if (!chosen) return null;
  const isCall = chosen.wantsPerson && !chosen.urgent;
  return { seq, question: cut(chosen.sentence), isQuestion: chosen === asked, isCall, answer: null };
}

/** A word of the team that says something. */
const isAnswer = ({ text, kind }: Line) => text !== '' && kind !== 'form';

const firstOf = (text: string): string => {
  const [first = ''] = sentencesOf(text).filter((sentence) => wordsIn(sentence) >= 2);
  return cut(first || text);
};

export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => sentencesIn(line).map(({ start, end }) => line.slice(start, end)));
}

/** Of writing without blanks, every second sign. */
const wordsIn = (text: string) =>
  Math.max(
    text.split(/\s+/).length,
    /[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}]/u.test(text) ? text.length / 2 : 0,
  );

export const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\p{Cs}$/u, '')}…`;
