import { createFingerprint } from './fingerprint.mjs';
import { packageScript } from './package-script.mjs';
import { createStamp } from './stamps.mjs';

/** Whether everything these steps make is there and made from what the tree holds now. */
export function isBuilt(steps, { fingerprint, installed }) {
  return steps.every((step) => isFresh(step, digestOf(step, { fingerprint, installed })));
}

/** Makes what is stale, side by side where nothing waits for anything. */
export async function build(steps, { installed, note }) {
  const waiting = new Set(steps);
  const busy = new Map();
  const pending = () => new Set([...waiting, ...busy.keys()].map((step) => step.name));

  const begin = (step) => {
    waiting.delete(step);
    busy.set(
      step,
      make(step, installed).finally(() => busy.delete(step)),
    );
  };

  try {
    while (pending().size > 0) {
      const ready = [...waiting].filter((step) => !step.needs.some((need) => pending().has(need)));
      for (const step of ready) begin(step);
      note([...busy.keys()].map((step) => step.name).join(', '));
      await Promise.race(busy.values());
    }
  } finally {
    await Promise.allSettled(busy.values());
  }
}

async function make(step, installed) {
  const fingerprint = createFingerprint();
  const digest = digestOf(step, { fingerprint, installed });
  if (isFresh(step, digest)) return;
  stampOf(step).clear();
  await packageScript({
    dir: step.dir,
    script: step.script,
    what: `Building the ${step.name}`,
    hint: `Mend what is named above (${step.dir}), then run the same command again.`,
  });
  stampOf(step).write({ digest });
  fingerprint.remember();
}

function isFresh(step, digest) {
  return stampOf(step).matches((made) => made.digest === digest);
}

function digestOf(step, { fingerprint, installed }) {
  return `${installed}:${fingerprint.digest(step.inputs)}`;
}

function stampOf(step) {
  return createStamp(`built-${step.name.replaceAll(' ', '-')}`, { product: step.product });
}
