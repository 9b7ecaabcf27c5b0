const mark = /[ \t]*\[(\d{1,2})\](?!\()/g;

/** The words alone, for where no source can be opened. A number without a source is the writer’s own, and stays. */
export function withoutMarks(text: string, sources: number): string {
  return text.replace(mark, (whole, number) => (isOneOf(Number(number), sources) ? '' : whole));
}

/** One source fewer: its marks go, and those behind it move up. */
export function withoutMark(text: string, gone: number): string {
  return text.replace(mark, (whole, number) => {
    if (Number(number) === gone) return '';
    return Number(number) > gone ? whole.replace(number, String(Number(number) - 1)) : whole;
  });
}

/** Behind so many sources of another text; a number without a source stays as it is. */
export function withMarksMoved(text: string, { sources, by }: { sources: number; by: number }): string {
  return text.replace(mark, (whole, number) =>
    isOneOf(Number(number), sources) ? whole.replace(number, String(Number(number) + by)) : whole,
  );
}

const isOneOf = (number: number, sources: number) => number >= 1 && number <= sources;
