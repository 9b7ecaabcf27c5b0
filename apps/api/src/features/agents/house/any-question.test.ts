import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPassage } from '../../../../test/house-passages';
import { answerFrom } from './answer-from-knowledge';
import { weights } from './judging/weights';
import { readerFor } from './reading/reader';

/** The ends of lines that a page had are none of an answer’s. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

test('whatever is asked of whatever: quotes are spans of the document', async () => {
  const means = { reader: await readerFor('en'), weights };
  const line = fc.oneof(
    fc.constantFrom(
      'Price: € 80 · Room: Single',
      'Question: How? · Answer: So.',
      'When is it open?',
      'It is open. Every day, Mr. Smith says; until 9 p.m.',
      '- one',
      '1. two',
      'Heading',
      '',
      '朝食は7時です。夕食は？',
      '🎈 ; ; : · ·',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.lorem({ mode: 'sentences', maxCount: 12 }),
  );
  const texts = fc.array(fc.array(line, { maxLength: 8 }), { minLength: 1, maxLength: 4 });
  const question = fc.oneof(
    fc.constantFrom('When is it open?', 'price of a single', 'how'),
    fc.string({ maxLength: 80 }),
  );
  fc.assert(
    fc.property(question, texts, fc.nat(900), (asked, lines, start) => {
      const passages = lines.map((each) => aPassage(each.join('\n'), { start, headings: ['Heading'] }));
      const answer = answerFrom(
        { question: asked, earlier: [asked], passages, language: 'en', abstainBelow: 0, maySay: () => true },
        means,
      );
      expect(answer.confidence).toBeGreaterThanOrEqual(0);
      expect(answer.confidence).toBeLessThanOrEqual(1);
      if (answer.kind === 'abstain') return;
      expect(answer.sources.length).toBeGreaterThan(0);
      for (const { passageId, quote, said, start: from, end } of answer.sources) {
        const text = passages.find(({ chunkId }) => chunkId === passageId)?.text ?? '';
        expect(quote).not.toBe('');
        expect(text.slice(from - start, end - start)).toBe(quote);
        expect(answer.text).toContain(said);
        expect(inOneLine(said).slice(1)).toBe(inOneLine(quote).slice(1));
      }
      expect(answer.text.length).toBeLessThan(650);
    }),
    { numRuns: 100 },
  );
}, 30_000);
