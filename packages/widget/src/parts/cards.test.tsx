import type { Card } from '@parley/shared/message';
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { showInWidget } from '../../test/in-widget';
import { Cards } from './cards';

const card: Card = {
  title: 'Harbour Double',
  imageUrl: '/files/room.jpg',
  facts: [{ label: 'Size', value: '23 m²' }],
  actions: [
    { kind: 'say', label: 'Take it', says: 'I take the Harbour Double.' },
    { kind: 'link', label: 'See it', url: 'https://corvane.example/rooms' },
    { kind: 'link', label: 'Bad', url: 'http://corvane.example/rooms' },
  ],
};

test('a card opens, speaks for the visitor, and leads to safe places only', () => {
  const said: string[] = [];
  showInWidget(<Cards cards={[card]} onSay={(text) => said.push(text)} />);
  expect(screen.queryByText('23 m²')).toBeNull();
  fireEvent.click(screen.getByText('Details'));
  expect(screen.getByText('23 m²')).toBeTruthy();
  fireEvent.click(screen.getByText('Take it'));
  expect(said).toEqual(['I take the Harbour Double.']);
  const link = screen.getByText('See it') as HTMLAnchorElement;
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(screen.queryByText('Bad')).toBeNull();
  expect(document.querySelector('img')?.src).toBe('https://parley.test/files/room.jpg');
});
