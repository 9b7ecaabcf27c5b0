import { type Heard, inputOf } from './heard';

type Delta = {
  index?: number | undefined;
  id?: string | undefined;
  function?: { name?: string | undefined; arguments?: string | undefined } | undefined;
};
type Open = { index: number | undefined; id: string; name: string; input: string };

/** Calls of tools as they come in pieces. Some servers leave out the index, or give the same one to all. */
export class OpenCalls {
  readonly #open: Open[] = [];

  take(deltas: readonly Delta[]): number {
    let characters = 0;
    for (const { index, id, function: said } of deltas) {
      const call = this.#find(index, id);
      call.name += said?.name ?? '';
      call.input += said?.arguments ?? '';
      characters += (said?.name?.length ?? 0) + (said?.arguments?.length ?? 0);
    }
    return characters;
  }

  #find(index: number | undefined, id: string | undefined): Open {
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
