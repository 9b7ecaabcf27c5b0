/** What is done apart from the server, by name: the module that does it is loaded by the worker that needs it. */
export type Tasks = Record<string, () => Promise<{ run(input: never): unknown }>>;

type Run<All extends Tasks, Name extends keyof All> = Awaited<ReturnType<All[Name]>>['run'];

/** Copied on the way, but for each `ArrayBuffer` that is a field of its own: that is moved, and gone here. */
export type Input<All extends Tasks, Name extends keyof All> = Parameters<Run<All, Name>>[0];
export type Output<All extends Tasks, Name extends keyof All> = Awaited<ReturnType<Run<All, Name>>>;

export type Order = { task: string; input: unknown };

/** What a worker says: that it is there, and then how each task went. */
export type Report =
  | { t: 'ready' }
  | { t: 'done'; output: unknown }
  | { t: 'refused'; message: string }
  | { t: 'failed'; message: string; stack: string | undefined };

/** How a worker is doing, in memory that can be read while it is lost in a loop. */
export const meter = { megabytes: 0, beats: 1, length: 2 } as const;
export const beatMs = 50;

export function moved(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((field) => field instanceof ArrayBuffer);
}
