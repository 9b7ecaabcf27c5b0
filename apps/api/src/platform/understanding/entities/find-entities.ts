import type { Entity } from '../types';
import { findAddresses } from './find-addresses';
import { type Lexeme, lexemesOf } from './lexemes';
import { readCount, readMoney, readOrder } from './read-amounts';
import { readDate, readTime } from './read-moments';
import type { Read } from './reader';

/** Where two would fit, the first. */
const readers: readonly Read[] = [readOrder, readMoney, readTime, readDate, readCount];
const most = 100;

/** What a text names, in its order; nothing twice. */
export function findEntities(text: string): Entity[] {
  const found = findAddresses(text).sort((a, b) => a.start - b.start);
  const taken = (lexeme: Lexeme) => found.some(({ start, end }) => lexeme.start < end && lexeme.end > start);
  const lexemes = lexemesOf(text).filter((lexeme) => found.length === 0 || !taken(lexeme));
  const read: Entity[] = [];
  for (let at = 0; at < lexemes.length && read.length < most; ) {
    const entity = firstRead(lexemes, at);
    if (entity) read.push(asEntity(text, lexemes, entity));
    at = entity ? entity.to : at + 1;
  }
  return [...found, ...read].sort((a, b) => a.start - b.start);
}

function firstRead(lexemes: readonly Lexeme[], at: number): ReturnType<Read> {
  for (const read of readers) {
    const entity = read(lexemes, at);
    if (entity) return entity;
  }
  return null;
}

function asEntity(
  text: string,
  lexemes: readonly Lexeme[],
  { kind, value, from, to }: NonNullable<ReturnType<Read>>,
): Entity {
  const start = lexemes[from]?.start ?? 0;
  const end = lexemes[to - 1]?.end ?? start;
  return { kind, value, start, end, text: text.slice(start, end) } as Entity;
}
