import { eitherOf } from '../either-of';

const atOnce = 'weekend|week|month|year|morning|afternoon|evening|time|spring|summer|autumn|winter';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Words that stand for what was spoken of, and not “is there a lift”, “is it ok to”, “this weekend”, “one night”. */
export const pointing = eitherOf(
  String.raw`(?<!\b(?:is|are|was|were|be|isn['’]t|aren['’]t) )there(?! (?:is|are|was|were)\b|['’])`,
  String.raw`(?<!\b(?:is|was|does|will|would) )it`,
  String.raw`it(?! (?:\w+ ){0,3}(?:to|if|when)\b)`,
  String.raw`they(?! (?:have|offer|sell|serve|take|accept|allow)\b)`,
  'its|them|their',
  `(?:this|that|these|those)(?! (?:${atOnce}|${weekday})\\b)`,
  String.raw`ones?(?=\W*$)`,
  String.raw`(?:the|this|that|which|another|other|first|last|\w+er|\w+est) ones?`,
);
