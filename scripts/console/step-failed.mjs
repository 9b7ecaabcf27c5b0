/** A step that did not work: its whole output, and what to do next. */
export class StepFailed extends Error {
  constructor(message, { output = '', hint = '' } = {}) {
    super(message);
    this.output = output;
    this.hint = hint;
  }
}
