export type Cost = { readonly cpuUs: number; readonly wallUs: number };

/** What one run costs this process, and how long it takes, over many in a row. */
export async function measureRuns(times: number, run: () => Promise<unknown>): Promise<Cost> {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  for (let time = 0; time < times; time++) await run();
  const wallMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(before);
  return { cpuUs: (user + system) / times, wallUs: (wallMs * 1000) / times };
}
