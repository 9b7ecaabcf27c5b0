import { resolve } from 'node:path';
import { phase } from '../console/phases.mjs';
import { stopOnSignal } from '../console/stop-on-signal.mjs';
import { build, isBuilt } from './build.mjs';
import { builds } from './builds.mjs';
import { createFingerprint } from './fingerprint.mjs';
import { installState } from './install.mjs';
import { withLock } from './lock.mjs';
import { cacheDir } from './root.mjs';

const served = builds.filter((step) => !step.published).map((step) => step.name);

/**
 * Installs (`scope`: serve or all) and builds (`targets`: names of builds, default all that is served)
 * what is missing or stale. Costs a stat per file when nothing is.
 */
export async function prepare({ scope = 'serve', targets = served } = {}) {
  const steps = builds.filter((step) => targets.includes(step.name));
  if (isReady({ scope, steps })) return;
  const release = stopOnSignal();
  await withLock(resolve(cacheDir, 'prepare.lock'), {
    onWait: sayOnce((pid) => `Another command (process ${pid}) is preparing Parley; waiting for it.`),
    work: () => makeReady({ scope, steps }),
  });
  release();
}

function isReady({ scope, steps }) {
  const fingerprint = createFingerprint();
  const install = installState(fingerprint);
  return install.has(scope) && isBuilt(steps, { fingerprint, installed: install.digest });
}

async function makeReady({ scope, steps }) {
  const fingerprint = createFingerprint();
  const install = installState(fingerprint);
  if (!install.has(scope)) await phase('Installing packages', (note) => install.install(scope, note));
  if (!isBuilt(steps, { fingerprint, installed: install.digest })) {
    const title = steps.length === 1 ? `Building the ${steps[0].name}` : 'Building';
    await phase(title, (note) => build(steps, { installed: install.digest, note }));
  }
  fingerprint.remember();
}

function sayOnce(text) {
  let said = false;
  return (pid) => {
    if (!said) process.stdout.write(`${text(pid)}\n`);
    said = true;
  };
}
