import { ClientFrame } from '@parley/shared/live';
import { closeCodes, liveLimits, livePaths } from '@parley/shared/live-constants';
import { expect, test } from 'vitest';
import { read } from './built-site';
import { problemsIn } from './check-types';
import { exampleFiles } from './example-files';
import { readExamples } from './read-examples';

const files = exampleFiles();
const frames = readExamples().filter(({ language }) => language === 'json');
const told = frames.filter(({ check }) => check === 'told');

test.each(frames.filter(({ check }) => check === 'said'))(
  '$where: the server takes this frame',
  ({ code }) => {
    const frame = JSON.parse(code);
    expect(ClientFrame.parse(frame)).toEqual(frame);
  },
);

test('what the server is said to tell has the form it tells it in', () => {
  const written = told.map(({ where, code }) =>
    files.write(
      where,
      'ts',
      `import type { ServerFrame } from '@parley/shared/live';\n(${code}) satisfies ServerFrame;\n`,
    ),
  );
  expect(written.length).toBeGreaterThan(2);
  expect(problemsIn(written)).toEqual([]);
});

test('the page names every path, close code and limit there is', () => {
  const page = read('sdk/live-protocol/index.html');
  const named = [...Object.values(livePaths), ...Object.values(closeCodes).map(String), '64 KiB', '25 s'];
  expect(named.filter((name) => !page.includes(`>${name}<`))).toEqual([]);
  expect(liveLimits.frameBytes).toBe(64 * 1024);
});
