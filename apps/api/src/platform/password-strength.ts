import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

export type Strength = { score: 0 | 1 | 2 | 3 | 4; problem: string | null };

const minLength = 10;
let judge: Promise<ZxcvbnFactory> | undefined;

/** Strong enough to resist offline guessing for months; `about` is what an attacker knows of the person. */
export async function judgePassword(password: string, about: readonly string[]): Promise<Strength> {
  const result = (await loadJudge()).check(password.slice(0, 128), [...about, 'parley']);
  if (password.length < minLength) return { score: 0, problem: `Use at least ${minLength} characters.` };
  if (result.score >= 3) return { score: result.score, problem: null };
  return { score: result.score, problem: 'Too easy to guess. Try a few unrelated words.' };
}

/** The word lists weigh 2 MB and are needed by few requests: loaded with the first. */
function loadJudge(): Promise<ZxcvbnFactory> {
  judge ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([core, common]) =>
      new core.ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs }),
  );
  return judge;
}
