import type { Entity } from '../types';
import type { Lexeme } from './lexemes';

/** What begins at a lexeme: the entity and how many lexemes it takes. */
export type Read = (
  lexemes: readonly Lexeme[],
  at: number,
) => { kind: Entity['kind']; value: unknown; from: number; to: number } | null;

export const wordAt = (lexemes: readonly Lexeme[], at: number): string => lexemes[at]?.word ?? '';
export const numberAt = (lexemes: readonly Lexeme[], at: number): number => lexemes[at]?.value ?? Number.NaN;

/** Written with nothing between: “7pm”, “$5”. */
export const touches = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at] !== undefined && lexemes[at]?.end === lexemes[at + 1]?.start;
