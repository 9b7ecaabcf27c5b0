export { type CheckAgainst, checkPiece, checkReply, type Problem } from './check-reply';
