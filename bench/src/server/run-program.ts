import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type Used = { readonly cpuUs: number; readonly rssBytes: number };

export type Program = {
  readonly pid: number;
  /** What it used since it began, all its threads together. */
  used(): Promise<Used>;
  /** The beginning of what it said so far. */
  output(): string;
  /** Its exit code; null if a signal ended it. */
  readonly ended: Promise<number | null>;
  end(signal?: NodeJS.Signals): Promise<number | null>;
};

type ProgramOptions = {
  script: string;
  nodeFlags?: readonly string[];
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
};

const probe = new URL('./probe.mjs', import.meta.url).href;
const keptOutput = 64 * 1024;

/** A plain Node program beside this one, that can be asked what it uses. */
export function runProgram({ script, nodeFlags = [], args = [], env = {} }: ProgramOptions): Program {
  const child = spawn(process.execPath, [...nodeFlags, '--import', probe, script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...inherited(), ...env },
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${script} did not start.`);
  const ended = endOf(child);
  const output = listenTo(child);
  return {
    pid,
    output,
    ended,
    used: () => ask(child),
    end(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** Settings of the shell that started the bench are not the measured program's. */
export function inherited(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ', 'SystemRoot', 'TEMP'];
  return Object.fromEntries(kept.flatMap((name) => entryOf(name, process.env[name])));
}

function entryOf(name: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[name, value]];
}

export function fileBeside(meta: ImportMeta, path: string): string {
  return fileURLToPath(new URL(path, meta.url));
}

async function endOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit');
  return code;
}

function listenTo(child: ChildProcess): () => string {
  let said = '';
  const hear = (chunk: Buffer) => {
    if (said.length < keptOutput) said += chunk.toString();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return () => said;
}

type Told = { cpu: NodeJS.CpuUsage; rssBytes: number };

async function ask(child: ChildProcess): Promise<Used> {
  child.send('used');
  const [{ cpu, rssBytes }] = (await once(child, 'message')) as [Told];
  return { cpuUs: cpu.user + cpu.system, rssBytes };
}
