import type { Source } from '@parley/shared/message';
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { showInWidget } from '../../test/in-widget';
import { Answer } from './answer';

const say = () => undefined;
const page: Source = {
  title: 'Dogs',
  quote: 'Dogs are welcome\nin every double.',
  url: 'https://corvane.example/dogs',
};
const showSources = (...sources: Source[]) =>
  showInWidget(<Answer body={{ kind: 'text', text: 'They are.', sources }} onSay={say} />);

test('a mark opens its quote, the next one instead; Escape closes it and nothing else', () => {
  const heard: string[] = [];
  const { container } = showSources(page, { title: 'Dogs', quote: 'Up to 30 kilos.' });
  container.addEventListener('keydown', (event) => heard.push((event as KeyboardEvent).key));
  const [first, second] = screen.getAllByRole('button') as [HTMLElement, HTMLElement];
  expect(first.getAttribute('aria-label')).toBe('1: Dogs');
  expect(screen.queryByRole('figure')).toBeNull();
  fireEvent.click(first);
  expect(first.getAttribute('aria-expanded')).toBe('true');
  expect(document.querySelector('blockquote')?.textContent).toBe(page.quote);
  const link = screen.getByText(/corvane\.example/) as HTMLAnchorElement;
  expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  fireEvent.click(second);
  expect(document.querySelector('blockquote')?.textContent).toBe('Up to 30 kilos.');
  expect(document.querySelector('figure a')).toBeNull();
  fireEvent.keyDown(second, { key: 'Escape' });
  expect(document.querySelector('figure')).toBeNull();
  fireEvent.keyDown(second, { key: 'Escape' });
  expect(heard).toEqual(['Escape']);
});

const evil = [
  'javascript:alert(1)',
  'http://elsewhere.example',
  'https://[',
  'https://',
  'data:text/html,x',
  '/\\x',
];
test.each(evil)('%s is no place to be led to, and breaks nothing', (url) => {
  showSources({ ...page, title: '<img src=x onerror=alert(1)>', url });
  fireEvent.click(screen.getByRole('button'));
  expect(document.querySelector('figure a')).toBeNull();
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('figcaption')?.textContent).toBe('<img src=x onerror=alert(1)>');
  showInWidget(<Answer body={{ kind: 'cards', text: null, cards: [{ title: 'A', url }] }} onSay={say} />);
  expect(document.querySelector('a')).toBeNull();
});

test('a card leads to what it shows, and says what it costs and how many are left', () => {
  const card = {
    title: 'Harbour Double',
    url: '/rooms/harbour',
    price: '€ 179',
    note: '3 left, checked 10:12',
  };
  showInWidget(<Answer body={{ kind: 'cards', text: null, cards: [card] }} onSay={say} />);
  expect(screen.getByText('Harbour Double').getAttribute('href')).toContain('/rooms/harbour');
  expect(screen.getByText('€ 179')).toBeTruthy();
  expect(screen.getByText('3 left, checked 10:12')).toBeTruthy();
});

test('a comparison is a table with heads, and says in words what is best', () => {
  const columns = [
    { title: 'Single', imageUrl: '/a.jpg' },
    { title: 'Double', url: 'https://corvane.example' },
  ];
  const rows = [
    { label: 'Price', values: ['€ 119', '€ 149'], best: [0] },
    { label: 'View', values: [null, 'Harbour'] },
  ];
  showInWidget(<Answer body={{ kind: 'comparison', text: null, columns, rows }} onSay={say} />);
  expect(screen.getByRole('region', { name: 'Single · Double' }).tabIndex).toBe(0);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Single',
    'Double',
  ]);
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Price', 'View']);
  const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent);
  expect(cells).toEqual(['', '€ 119Best', '€ 149', '–', 'Harbour']);
  expect(document.querySelector('img')?.src).toBe('https://parley.test/a.jpg');
});
