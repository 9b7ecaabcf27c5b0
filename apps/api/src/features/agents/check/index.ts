export { checkPiece, checkReply, type Problem } from './check-reply';
