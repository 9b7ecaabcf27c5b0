import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

const zombie = 'zombie';

/** Enough to tell later whether this very process is still alive, and from where that can be told. */
export type ProcessIdentity = {
  pid: number;
  startedAt: string | null;
  host: string;
  /** One boot of one kernel, and one set of pids on it; null where the system does not say. */
  pidSpace: string | null;
};

export type Liveness = 'alive' | 'dead' | 'unknown';

export function ownIdentity(): ProcessIdentity {
  return {
    pid: process.pid,
    startedAt: startOf(process.pid),
    host: hostname(),
    pidSpace: ownPidSpace(),
  };
}

export function livenessOf(other: ProcessIdentity): Liveness {
  const own = ownIdentity();
  if (!sharesPids(other, own)) return livenessFromAfar(other, own);
  if (!pidExists(other.pid)) return 'dead';
  const startedAt = startOf(other.pid);
  if (startedAt === zombie) return 'dead';
  const reused = startedAt !== null && other.startedAt !== null && startedAt !== other.startedAt;
  return reused ? 'dead' : 'alive';
}

function sharesPids(other: ProcessIdentity, own: ProcessIdentity): boolean {
  return other.pidSpace === own.pidSpace && (own.pidSpace !== null || other.host === own.host);
}

// A reboot ends every process of a host; another container's pids cannot be looked up from here.
function livenessFromAfar(other: ProcessIdentity, own: ProcessIdentity): Liveness {
  const rebooted = other.host === own.host && bootOf(other) !== null && bootOf(other) !== bootOf(own);
  return rebooted ? 'dead' : 'unknown';
}

function bootOf(identity: ProcessIdentity): string | null {
  return identity.pidSpace?.split(' ')[0] ?? null;
}

function ownPidSpace(): string | null {
  if (process.platform !== 'linux') return null;
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When the process began, in the system's own words; null when it cannot be told. */
function startOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') return startOnLinux(pid);
    if (process.platform === 'win32') return null;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

function startOnLinux(pid: number): string | null {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The command name may hold spaces and brackets: fields count from after the last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return zombie;
  return fields[19] ?? null;
}
