import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, describe, expect, test } from 'vitest';
import { archives } from '../../../test/documents/hostile/archives';
import { pages, tables } from '../../../test/documents/hostile/pages';
import { pdfs } from '../../../test/documents/hostile/pdfs';
import { texts } from '../../../test/documents/hostile/texts';
import { heapMb, openReading } from '../../../test/documents/open-reading';
import { caps } from './caps';
import type { DocumentSource } from './document';

const mebibyte = 1024 * 1024;
/** Of a machine that does other things too. */
const steadyMs = 250;

const reading = openReading({ hands: 1 });
afterAll(() => reading.close());

/** How it ended, and what that was like for everybody else. */
async function readBeside(source: DocumentSource) {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  try {
    const document = await reading.read(source);
    return {
      document,
      reason: null,
      delayMs: delay.percentile(99) / 1e6,
      grownMb: (peak - before) / mebibyte,
    };
  } catch (error) {
    const { reason } = error as { reason: string };
    return {
      document: null,
      reason,
      delayMs: delay.percentile(99) / 1e6,
      grownMb: (peak - before) / mebibyte,
    };
  } finally {
    clearInterval(watch);
    delay.disable();
  }
}

describe('in a worker, beside everything else', () => {
  test.each([...archives, ...pdfs, ...tables, ...pages, ...texts])(
    '$what',
    { timeout: 120_000 },
    async ({ name, bytes, declaredType, reason, text }) => {
      const source = { name, bytes: bytes(), ...(declaredType ? { declaredType } : {}) };
      const read = await readBeside(source);
      if (reason) expect([reason].flat()).toContain(read.reason);
      else if (typeof text === 'string') expect(read.document?.text).toBe(text);
      else expect(read.document?.text).toMatch(text ?? /./);
      expect(read.delayMs).toBeLessThan(steadyMs);
      expect(read.grownMb).toBeLessThan(heapMb * 3);
      if (!read.document) return;
      expect(read.document.text.length).toBeLessThanOrEqual(caps.characters);
      expect(read.document.text.normalize('NFC')).toBe(read.document.text);
      expect(read.document.text).not.toMatch(/\r|\0|\n{3}|[ \t]\n/);
    },
  );

  test('a reading that is given up ends', async () => {
    const leaving = new AbortController();
    const bytes = new TextEncoder().encode('**a_'.repeat(20_000));
    const late = reading.read({ name: 'stars.md', bytes }, leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(late).rejects.toThrow('gone');
    expect(
      (await readBeside({ name: 'a.txt', bytes: new TextEncoder().encode('Words.') })).document?.text,
    ).toBe('Words.');
  });
});
