import { expect, test } from 'vitest';
import { mendReference } from './mend-reference';

const page = { file: 'index', name: 'parley', title: '@parley/sdk' };
const react = { file: 'react', name: 'react', title: '@parley/sdk/react' };
const aliases = new Map([['Chip', '{\n  label: string;\n}']]);
const mend = (text: string) => mendReference(text, { page, pages: [page, react], aliases });

test('the page says what it is and where it stands', () => {
  expect(mend('')).toContain('title: "@parley/sdk"\n');
  expect(mend('')).toContain('slug: sdk/reference/parley\n');
});

test('links between files become links between pages', () => {
  expect(mend('[`Parley`](react.md#parley) [b](other.md)')).toContain(
    '[`Parley`](/docs/sdk/reference/react/#parley) [b](other.md)',
  );
});

test('a type made from a schema is written out', () => {
  expect(mend('type Chip = z.infer<typeof Chip>;')).toContain('type Chip = {\n  label: string;\n};');
  expect(mend('type Other = z.infer<typeof Other>;')).toContain('z.infer');
});
