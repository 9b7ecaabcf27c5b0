import type { Lexicon } from '../types';

/** What may be done, how it is done, whether there is one, and what comes of it. */
export const forms: NonNullable<Lexicon['forms']> = [
  {
    asked:
      /\b(?:can|may|could) (?:i|we|my|our|you|it|they|a|the)\b|\b(?:allowed|permitted|possible|forbidden|okay|ok)\b/i,
    said: /\b(?:may|can|cannot|allowed|permitted|welcome|must|only|not|no|nobody|never|fine|forbidden|possible|free to|taken|accept\w*|refuse\w*)\b/i,
  },
  {
    asked:
      /\bhow (?:do|can|would|should|could) (?:i|we|you|one)\b|\bhow to\b|\bwhere (?:do|can|should) (?:i|we)\b|\bwhat (?:do|should|must) (?:i|we)\b/i,
    said: /^(?:[\p{L} ,]{0,40}[,:] )?(?:press|click|choose|go|open|write|ring|call|ask|tell|send|fill|bring|come|use|book|reserve|sign|log|enter|put|add|select|take|give|show|leave|pay|let|order|turn|visit|set|see|apply|do|please)\b|\b(?:under|in the app|on (?:our|the|this) (?:web ?site|page|site)|at the (?:desk|office|counter|reception)|by (?:phone|e-?mail|telephone|post|bank))\b/iu,
  },
  {
    asked: /^\W*(?:do you (?:have|sell|offer|provide|do|stock)|is there|are there|have you|any)\b/i,
    said: /\b(?:there (?:is|are)|we (?:have|sell|offer|hire|lend|keep|run|do|also)|has|have|comes?|hangs?|beside|found|available|nor?|not)\b/i,
  },
  {
    asked: /\bwhat (?:happens?|if)\b|\bif (?:i|we|my|it|the)\b|\bdo i (?:lose|get)\b/i,
    said: /\b(?:if|when|whoever|who|otherwise|then|after|until|unless|should|once)\b/i,
  },
  { asked: /^\W*(?:why|what for)\b|\breason\b/i, said: /\b(?:because|since|so that|for|as|therefore)\b/i },
];
