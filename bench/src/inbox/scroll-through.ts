type Way = { stepPx: number; patienceMs: number };

/**
 * Runs in the page, so it names no function of its own. Frame by frame to the end of the list, or back,
 * watching what it costs.
 */
export async function scrollThrough({ stepPx, patienceMs }: Way) {
  const list = document.querySelector('a[data-position]')?.closest('section');
  if (!list) throw new Error('There is no list.');
  const tasks: number[] = [];
  const watching = new PerformanceObserver((seen) =>
    tasks.push(...seen.getEntries().map((task) => task.duration)),
  );
  watching.observe({ type: 'longtask' });
  const frames: number[] = [];
  let mostElements = 0;
  let rows = 0;
  let before = await new Promise<number>(requestAnimationFrame);
  let movedAt = before;
  while (true) {
    const at = list.scrollTop;
    list.scrollTop = at + stepPx;
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - before);
    before = now;
    if (frames.length % 10 === 0)
      mostElements = Math.max(mostElements, document.querySelectorAll('*').length);
    const drawn = list.querySelectorAll('[aria-posinset]');
    const last = drawn.item(drawn.length - 1);
    rows = Math.max(rows, Number(last?.getAttribute('aria-posinset') ?? 0));
    if (list.scrollTop !== at) movedAt = now;
    else if (now - movedAt >= patienceMs) break;
  }
  await new Promise<number>(requestAnimationFrame);
  watching.disconnect();
  return {
    rows,
    longTasks: tasks.length,
    longestTaskMs: Math.max(0, ...tasks),
    slowFramesPercent: (frames.filter((ms) => ms > 50).length / frames.length) * 100,
    mostElements,
  };
}
