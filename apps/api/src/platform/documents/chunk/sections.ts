import type { Mark } from '../document';
import { isBlankBetween } from './blank';

export type Section = {
  start: number;
  /** Where its headings end. */
  body: number;
  end: number;
  headings: string[];
};

type Heading = Extract<Mark, { kind: 'heading' }>;

const longestName = 200;

/** From heading to heading. Headings with nothing between them begin a section together. */
export function* sectionsOf(text: string, marks: readonly Mark[], title: string | null): Generator<Section> {
  const path: Heading[] = [];
  const known = title?.trim().toLowerCase();
  const names = () =>
    path
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, longestName))
      .filter((name, at) => !(at === 0 && name.toLowerCase() === known));

  let start = 0;
  let bodyStart = 0;
  for (const mark of marks) {
    if (mark.kind !== 'heading') continue;
    if (!isBlankBetween(text, bodyStart, mark.start)) {
      yield { start, body: bodyStart, end: mark.start, headings: names() };
      start = mark.start;
    }
    while ((path.at(-1)?.level ?? 0) >= mark.level) path.pop();
    path.push(mark);
    bodyStart = mark.end;
  }
  yield { start, body: bodyStart, end: text.length, headings: names() };
}
