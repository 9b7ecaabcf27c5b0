import { newPlace } from '../databases/places';
import { withoutPostgres } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import { median, medianRound, type Round } from '../frame/statistics';
import { type Crowd, gatherCrowd } from './crowd';
import { type Subject, startBareWs, startParleyLive } from './subjects';

export type LiveLoad = { rounds: number; echoers: number; echoes: number; room: number; tellings: number };

const perRoom = 4;
const ping = '{"t":"ping"}';
type Both = { ours: Subject; floor: Subject };

/** In turn, round after round: what else the machine does meets both alike. */
export async function measureLive(load: LiveLoad): Promise<Figure[]> {
  const floor = await startBareWs();
  const ours = await startParleyLive();
  try {
    const echo = await compare({ ours, floor }, load.rounds, (subject) => echoUs(subject, load));
    const crowds = { ours: await gather(ours, load), floor: await gather(floor, load) };
    const told = (command: 'tellAll' | 'tellRooms') =>
      compare({ ours, floor }, load.rounds, (subject) =>
        tellUs(subject, { ...load, command, crowd: subject === ours ? crowds.ours : crowds.floor }),
      );
    const room = await told('tellAll');
    const rooms = await told('tellRooms');
    return [
      figure('echo, authenticated and validated', echo, 1.4),
      figure(`fan-out to ${load.room} in one room, per delivery`, room, 1.2),
      figure(`fan-out to ${load.room / perRoom} rooms of ${perRoom}, per delivery`, rooms, 1.2),
    ];
  } finally {
    await ours.end('SIGKILL');
    await floor.end('SIGKILL');
  }
}

function figure(what: string, round: Round, atMost: number): Figure {
  return { what: `${what}, server CPU`, unit: 'µs', ...round, promise: { of: 'ratio', atMost } };
}

async function compare(
  { ours, floor }: Both,
  rounds: number,
  measure: (subject: Subject) => Promise<number>,
): Promise<Round> {
  for (const subject of [floor, ours]) await measure(subject);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push({ floor: await measure(floor), value: await measure(ours) });
  }
  return medianRound(measured);
}

async function gather(subject: Subject, { room }: LiveLoad): Promise<Crowd> {
  return gatherCrowd(await subject.knocks(room, perRoom));
}

async function echoUs(subject: Subject, { echoers, echoes }: LiveLoad): Promise<number> {
  const crowd = await gatherCrowd(await subject.knocks(echoers, perRoom));
  const us = await usedFor(subject, () => crowd.echo(ping, echoes));
  await crowd.leave();
  return us / (echoers * echoes);
}

type Telling = LiveLoad & { command: string; crowd: Crowd };

async function tellUs(subject: Subject, { command, crowd, room, tellings }: Telling): Promise<number> {
  const us = await usedFor(subject, async () => {
    const heard = crowd.hear(room * tellings);
    await subject.command(command, { times: tellings });
    await heard;
  });
  return us / (room * tellings);
}

async function usedFor(subject: Subject, work: () => Promise<void>): Promise<number> {
  await subject.command('settle');
  const before = await subject.used();
  await work();
  const after = await subject.used();
  return after.cpuUs - before.cpuUs;
}

/** What one more connection holds in memory while nothing is said, up to so many. */
export async function measureIdle(sockets: number): Promise<Figure> {
  const place = await newPlace(withoutPostgres() ? 'pglite' : 'postgres');
  const value = await rssPerSocket(await startParleyLive(place.databaseUrl), sockets);
  await place.remove();
  const floor = await rssPerSocket(await startBareWs(), sockets);
  const promise = { of: 'value', atMost: 16 } as const;
  return { what: `memory of one of ${sockets} idle sockets`, unit: 'kB', value, floor, promise };
}

const step = 1000;

/** Step by step, and the median of the later steps: what a server takes or gives back once is not any one socket's. */
async function rssPerSocket(subject: Subject, sockets: number): Promise<number> {
  try {
    const perSocket: number[] = [];
    const crowds: Crowd[] = [];
    for (let open = 0; open < sockets; open += step) {
      const knocks = await subject.knocks(step, perRoom);
      const before = await settled(subject);
      crowds.push(await gatherCrowd(knocks));
      perSocket.push((await settled(subject)) - before);
    }
    await Promise.all(crowds.map((crowd) => crowd.leave()));
    return median(perSocket.length > 1 ? perSocket.slice(1) : perSocket) / step / 1024;
  } finally {
    await subject.end('SIGKILL');
  }
}

async function settled(subject: Subject): Promise<number> {
  await subject.command('settle', { times: 6 });
  return (await subject.used()).rssBytes;
}
