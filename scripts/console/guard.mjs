import { bold, red } from './colour.mjs';
import { StepFailed } from './step-failed.mjs';

/** Shows a failed step whole, with the one thing to do next, and exits. */
export async function guard(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    explain(error);
    process.exit(1);
  }
}

export function explain({ output, message, hint }) {
  const parts = [output.trimEnd(), red(bold(message)), hint].filter(Boolean);
  process.stderr.write(`\n${parts.join('\n')}\n`);
}
