import { type Heard, inputOf, textIn } from './heard';

type Delta = {
  index?: number | undefined;
  id?: string | undefined;
  function?: { name?: string | undefined; arguments?: string | undefined } | undefined;
};
type Open = { index: number | undefined; id: string; name: string; input: string };

/** Some servers leave out the quotes around it. */
const argumentsIn = (said: unknown) =>
  typeof said === 'object' && said !== null ? JSON.stringify(said) : textIn(said);

/** Calls of tools as they come in pieces. Some servers leave out the index, or give the same one to all. */
export class OpenCalls {
  readonly #open: Open[] = [];

  take(deltas: readonly Delta[]): number {
    let characters = 0;
    for (const { index, id, function: said } of deltas) {
      const call = this.#find(index, textIn(id));
      const [name, input] = [textIn(said?.name), argumentsIn(said?.arguments)];
      call.name += name;
      call.input += input;
      characters += name.length + input.length;
    }
    return characters;
  }

  #find(index: number | undefined, id: string): Open {
    const found =
      index === undefined ? this.#open.at(-1) : this.#open.findLast((each) => each.index === index);
    if (found && (!id || found.id === id)) return found;
    const call = { index, id: id || `call_${this.#open.length}`, name: '', input: '' };
    this.#open.push(call);
    return call;
  }

  get any(): boolean {
    return this.#open.length > 0;
  }

  *all(): Generator<Heard> {
    for (const { id, name, input } of this.#open) {
      if (name === '') throw new SyntaxError('A tool without a name is called.');
      yield { kind: 'tool', id, name, input: inputOf(input) };
    }
  }
}
