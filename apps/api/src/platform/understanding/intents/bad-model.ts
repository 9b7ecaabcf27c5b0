export class BadModel extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(`not an intent model of this version: ${why}`, options);
    this.name = 'BadModel';
  }
}
