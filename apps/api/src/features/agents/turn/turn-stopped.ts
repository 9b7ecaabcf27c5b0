/** Whoever asked does not want to hear the answer any more. */
export class TurnStopped extends Error {
  constructor() {
    super('The contact has stopped this answer.');
  }
}
