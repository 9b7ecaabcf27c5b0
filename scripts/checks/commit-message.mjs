import { readFileSync } from 'node:fs';

const form =
  /^(?:build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test)(?:\([a-z0-9-]+\))?!?: \S.{0,98}$/;
const generated = /^(?:Merge|Revert|fixup!|squash!) /;
const [subject = ''] = readFileSync(process.argv[2], 'utf8').split('\n');

if (!form.test(subject) && !generated.test(subject)) {
  process.stderr.write(
    `"${subject}" is no conventional subject.\nWrite it like "feat(api): what is there now", at most 100 characters.\n`,
  );
  process.exitCode = 1;
}
