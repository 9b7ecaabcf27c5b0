export type Option = {
  readonly describe: string;
  readonly default: number | string | boolean;
  /** Nothing is measured without it. */
  readonly needed?: true;
};
export type Options = Readonly<Record<string, Option>>;

type Widened<T> = T extends number ? number : T extends boolean ? boolean : string;
export type Values<O extends Options> = { readonly [K in keyof O]: Widened<O[K]['default']> };

/** What was promised, of the value itself or of its ratio to the floor. */
export type Promised = { readonly of: 'value' | 'ratio' } & (
  | { readonly atMost: number }
  | { readonly atLeast: number }
);

export type Figure = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The same thing done bare, measured in the same run. */
  readonly floor?: number;
  readonly promise?: Promised;
};

export type Result = {
  readonly figures: readonly Figure[];
  /** The same for programs: plain names at the top of the JSON object. */
  readonly totals?: Readonly<Record<string, number | readonly Readonly<Record<string, number | null>>[]>>;
  /** What must never happen and did. Any of them fails the run. */
  readonly violations?: readonly string[];
};

export type BenchContext<O extends Options> = {
  readonly options: Values<O>;
  /** Tells the people watching; never part of the result. */
  say(line: string): void;
  /** Aborted on Ctrl-C: stop what was started. */
  readonly signal: AbortSignal;
};

/** A file of `benches/` or `drills/` exports one of these as `bench`, named like the file. */
export type Bench<O extends Options = Options> = {
  readonly name: string;
  readonly describe: string;
  readonly options: O;
  run(ctx: BenchContext<O>): Promise<Result>;
};

/** Keeps the options' types for `run`. */
export function defineBench<const O extends Options>(bench: Bench<O>): Bench<O> {
  return bench;
}
