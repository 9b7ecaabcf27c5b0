import type { Source } from '@parley/shared/message';
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { showInWidget } from '../../test/in-widget';
import { Markdown } from '../screens/markdown';
import { Answer } from './answer';

const page: Source = { title: 'Dogs', quote: 'Two dogs.', url: 'https://corvane.example/dogs#:~:text=Two' };
const paper: Source = { title: 'House rules', quote: 'Dogs stay on the leash.' };

function show(text: string, sources: Source[]) {
  const body = { kind: 'text', text, sources } as const;
  return showInWidget(
    <div class="line">
      <Markdown text={text} sources={sources} />
      <Answer body={body} onSay={() => undefined} />
    </div>,
  );
}

test('a mark leads to the place of its source', async () => {
  show('Two dogs are welcome [1].', [page]);
  const mark = (await screen.findByRole('link', { name: '1: Dogs' })) as HTMLAnchorElement;
  expect([mark.href, mark.target, mark.rel]).toEqual([page.url, '_blank', 'noopener noreferrer']);
  expect(document.querySelector('.prose')?.textContent).toBe('Two dogs are welcome 1.');
});

test('where there is no place to go to, it opens the quote below', async () => {
  show('Welcome [1], on the leash **[2]**.', [page, paper]);
  const [mark, below] = (await screen.findAllByRole('button', { name: '2: House rules' })) as [
    HTMLElement,
    HTMLElement,
  ];
  fireEvent.click(mark);
  expect(document.querySelector('blockquote')?.textContent).toBe(paper.quote);
  expect(below.getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(mark);
  expect(document.querySelector('blockquote')?.textContent).toBe(paper.quote);
});

test('only a number with a source is a mark', async () => {
  show('Row [2], seat [0], [1](https://a.example) and `[1]` [1]', [page]);
  await screen.findByRole('link', { name: '1: Dogs' });
  expect(document.querySelectorAll('.cite')).toHaveLength(1);
  expect(document.querySelector('.prose')?.textContent).toBe('Row [2], seat [0], 1 and [1] 1');
  showInWidget(<Markdown text="As in [1]." />);
  expect(document.querySelector('.prose')?.textContent).toBe('As in [1].');
});

test('a source that leads nowhere safe is opened below', async () => {
  show('So it is [1].', [{ ...page, url: 'http://elsewhere.example' }]);
  await screen.findAllByRole('button', { name: '1: Dogs' });
  expect(document.querySelector('.prose a')).toBeNull();
});
