/** Puts what arrives while one round is under way into the next: few rounds under load, none of it delayed at rest. */
export function createBatcher<Item, Result>(
  flush: (items: Item[]) => Promise<Result>,
): (item: Item) => Promise<Result> {
  let waiting: Item[] = [];
  let next: Promise<Result> | null = null;
  let current: Promise<unknown> = Promise.resolve();

  const round = async () => {
    await current;
    const items = waiting;
    waiting = [];
    next = null;
    const result = flush(items);
    current = result.catch(() => undefined);
    return result;
  };
  return (item) => {
    waiting.push(item);
    next ??= round();
    return next;
  };
}
