import type { ProactiveRule } from '@parley/shared/live';

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

/** Greets once for each rule whose page the visitor stays on for long enough. */
export function createGreeter(greet: (text: string) => void) {
  const greeted = new Set<string>();
  let waiting: ReturnType<typeof setTimeout>[] = [];
  return {
    arrive(rules: readonly ProactiveRule[], path: string): void {
      this.leave();
      waiting = rules
        .filter((rule) => !greeted.has(rule.id) && matchesPath(rule.path, path))
        .map((rule) =>
          setTimeout(() => {
            greeted.add(rule.id);
            greet(rule.text);
          }, rule.afterSeconds * 1000),
        );
    },
    leave(): void {
      for (const each of waiting) clearTimeout(each);
      waiting = [];
    },
  };
}

export type Greeter = ReturnType<typeof createGreeter>;
