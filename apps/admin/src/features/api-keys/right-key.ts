import type { Scope } from '@parley/shared';

type Dashed<Name> = Name extends `${infer Area}:${infer Deed}` ? `${Area}-${Deed}` : never;

/** A scope as the catalogs spell it: there a colon would begin another catalog. */
export function rightKey<Name extends Scope>(scope: Name): Dashed<Name> {
  return scope.replace(':', '-') as Dashed<Name>;
}
