import type { ProactiveRule } from '@parley/shared/live';
import type { Model } from '../app/model';

/** `*` stands for anything; everything else for itself. No pattern can take long. */
export function matchesPath(pattern: string, path: string): boolean {
  const parts = pattern.split('*');
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return trimmed(path) === trimmed(pattern);
  if (!path.startsWith(first) || !path.endsWith(last) || path.length < first.length + last.length)
    return false;
  let at = first.length;
  return parts.slice(1, -1).every((part) => {
    const found = path.indexOf(part, at);
    at = found + part.length;
    return found >= 0 && at <= path.length - last.length;
  });
}

function trimmed(path: string): string {
  return path.replace(/\/+$/, '');
}

type Remembering = Pick<Model, 'keep' | 'memory' | 'state'>;

/** Greets once for each rule whose page the visitor stays on for long enough. */
export function createGreeter(greet: (text: string) => void, model: Remembering) {
  const { memory, state } = model;
  const greeted = new Set<string>();
  const isOver = ({ id }: ProactiveRule): boolean =>
    greeted.has(id) || memory.read()?.greeted?.includes(id) === true;
  let waiting: ReturnType<typeof setTimeout>[] = [];
  let kept = 0;

  /** As soon as the visitor agrees to storage, and no earlier. */
  function keep(): void {
    if (greeted.size === kept) return;
    model.keep({ greeted: [...new Set([...(memory.read()?.greeted ?? []), ...greeted])] });
    if (memory.read()) kept = greeted.size;
  }

  const unwatch = state.subscribe(keep);
  return {
    arrive(rules: readonly ProactiveRule[], path: string): void {
      this.leave();
      waiting = rules
        .filter((rule) => !isOver(rule) && matchesPath(rule.path, path))
        .map((rule) =>
          setTimeout(() => {
            if (isOver(rule)) return;
            greeted.add(rule.id);
            keep();
            greet(rule.text);
          }, rule.afterSeconds * 1000),
        );
    },
    leave(): void {
      for (const each of waiting) clearTimeout(each);
      waiting = [];
    },
    end(): void {
      this.leave();
      unwatch();
    },
  };
}

export type Greeter = ReturnType<typeof createGreeter>;
