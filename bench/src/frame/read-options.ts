import { parseArgs } from 'node:util';
import type { Option, Options, Values } from './bench';

/** Something is wrong with what was typed, or with a file it names. */
export class BadOption extends Error {}

/** Reads `--name value` by what each option's default is; anything unknown is refused. */
export function readOptions<O extends Options>(options: O, args: readonly string[]): Values<O> {
  const { values } = parse(options, args);
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, read(name, option, values[name])]),
  ) as Values<O>;
}

function parse(options: Options, args: readonly string[]) {
  const types = Object.entries(options).map(([name, option]) => {
    const type = typeof option.default === 'boolean' ? ('boolean' as const) : ('string' as const);
    return [name, { type }] as const;
  });
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(types), allowNegative: true });
  } catch (error) {
    throw new BadOption(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function read(name: string, option: Option, given: string | boolean | undefined) {
  if (given === undefined || given === '') {
    if (option.needed) throw new BadOption(`--${name} is needed`);
    if (given === undefined) return option.default;
  }
  if (typeof option.default !== 'number') return given;
  const number = Number(given);
  if (!Number.isFinite(number)) throw new BadOption(`--${name} must be a number, not "${given}"`);
  return number;
}
