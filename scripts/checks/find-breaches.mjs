const code = /\.[cm]?[jt]sx?$/;
const testFile = /\.test\.[cm]?[jt]sx?$/;
const databaseOwner =
  /^apps\/api\/(?!src\/)|\/store(?:\.ts$|\/)|^apps\/api\/src\/platform\/(?:db|jobs|claims)(?:\.ts$|\/)/;

const conventions = [
  {
    says: 'A suppression hides a problem: mend it instead.',
    pattern: /(?:biome|eslint|knip|prettier)-(?:ignore|disable)|@ts-(?:ignore|nocheck|expect-error)/,
    applies: () => true,
  },
  {
    says: 'Nothing is left for later in code.',
    pattern: /\b(?:TODO|FIXME)\b/,
    applies: () => true,
  },
  {
    says: 'Law 5: only store.ts queries.',
    pattern:
      /\b(?:tx|db|prisma)\.(?:\$(?:query|execute)Raw|[a-z]\w*\.(?:find|create|update|delete|upsert|count|aggregate|groupBy))/,
    applies: (path) => path.startsWith('apps/api/src/') && !databaseOwner.test(path) && !testFile.test(path),
  },
  {
    says: 'Addresses are read by parseUrl: Node’s own check wrongly refuses some once it is called often.',
    pattern: /\bURL\.canParse\(/,
    applies: (path) => path.startsWith('apps/api/'),
  },
  {
    says: 'Tests wait for what they want to see, never for time.',
    pattern: /^\s*await (?:sleep|wait|delay|pause)\(|setTimeout\(\s*(?:resolve|done|r),\s*\d[\d_]{2,}/,
    applies: (path) => testFile.test(path),
  },
];

/** What one file does that the house has agreed not to do, as `path:line: why`. */
export function findBreaches({ path, text }) {
  if (path.startsWith('scripts/checks/')) return [];
  const rules = conventions.filter(
    (rule) => (code.test(path) || rule.pattern.source.includes('TODO')) && rule.applies(path),
  );
  return text
    .split('\n')
    .flatMap((line, at) =>
      rules.filter((rule) => rule.pattern.test(line)).map((rule) => `${path}:${at + 1}: ${rule.says}`),
    );
}
