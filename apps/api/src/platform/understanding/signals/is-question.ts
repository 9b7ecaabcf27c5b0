import { phrases } from '../text/phrases';
import type { Token } from '../text/tokens';

const opening = phrases(`
  (what|whats|when|whens|where|wheres|which|who|whos|whose|whom|why|how|hows|is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|might|has|have|any|anyone|anybody|isnt|arent|dont|doesnt|cant|couldnt|wouldnt|wont)
  (was|wann|wo|wer|wie|warum|wieso|weshalb|welche|welcher|welches|kann|konnen|konnte|gibt|haben|habt|ist|sind|darf|wieviel|bieten|muss)
  (quel|quelle|quels|quelles|quand|ou|qui|comment|pourquoi|combien|est ce|puis je|pouvez vous|avez vous|peut on|y a|que)
  (que|cual|cuales|cuando|donde|quien|como|por que|cuanto|cuanta|cuantos|puedo|pueden|tienen|hay|es posible)
  (che|cosa|quale|quali|quando|dove|chi|come|perche|quanto|quanti|posso|potete|avete|ce|si puo|e possibile)
  (qual|quais|onde|quem|quanto|quantos|voces|tem|ha|da para|e possivel|posso)
  (wat|waar|wanneer|wie|welke|hoe|waarom|kan|kunnen|mag|heeft|hebben|is er|zijn|hoeveel)
  (هل|ما|ماذا|متى|اين|كيف|لماذا|كم|من|اي)
  (क्या|कब|कहाँ|कहां|कौन|कैसे|क्यों|कितना|कितने|कितनी)
  (kya|kab|kahan|kaun|kaise|kyun|kitna|kitne)
`);
const asking = phrases(`
  (i|id|we|wed) (was|am|were|are|would|) (wondering|like to know|love to know|want to know|need to know|need to find out|wonder|wanted to ask|wanted to know|have a question)
  (can|could|would) you (please|) (tell|explain|let|show|help|give|send|confirm|check)
  (tell|let) me (know|) (about|if|what|when|where|how|which|whether|more)
  क्या
  كم
`);
const opens = new Set(
  'and so but ok okay hi hello hey also then well please und aber et mais y pero e ma mas en maar'.split(' '),
);
const mark = /[?？؟]/;

export function asksSomething(text: string, tokens: readonly Token[]): boolean {
  if (mark.test(text.slice(0, 8000))) return true;
  let first = 0;
  while (first < tokens.length && opens.has(tokens[first]?.word ?? '')) first++;
  return opening.find(tokens.slice(first, first + 3))[0]?.from === 0 || asking.find(tokens).length > 0;
}
