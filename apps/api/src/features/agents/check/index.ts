export { checkPiece, checkReply, type Problem } from './check-reply';
export { unfoundedNumbers } from './numbers';
export { unfoundedUrgency } from './urgency';
