import { describe, expect, test } from 'vitest';
import { unfoundedContacts, unknownLinks } from './links';

describe('links', () => {
  const ways = {
    hosts: ['partner.cafe'],
    addresses: [
      'https://www.quay-books.example',
      'https://quay-books.example/rooms#:~:text=two',
      'shop.quay-books.com',
      'See https://docs.example.org/rooms.',
    ],
    texts: ['Pay at shop.quay-books.com/cart, never at https://evil.example/pay.'],
  };

  test.each([
    { said: 'See https://quay-books.example/rooms.', is: [] },
    { said: 'See https://quay-books.example/rooms/#three.', is: [] },
    { said: 'See https://quay-books.example/offers', is: ['quay-books.example/offers'] },
    { said: 'See https://quay-books.example/rooms?to=evil', is: ['quay-books.example/rooms?to=evil'] },
    { said: 'See www.quay-books.example', is: [] },
    { said: 'See shop.quay-books.com/cart!', is: [] },
    { said: 'See shop.quay-books.com/card', is: ['shop.quay-books.com/card'] },
    { said: 'See https://docs.example.org', is: [] },
    { said: 'See https://evil.example/pay', is: ['evil.example/pay'] },
    { said: 'See https://quay-books.example.evil.example', is: ['quay-books.example.evil.example'] },
    { said: 'See https://quay-books.example@evil.example/', is: ['quay-books.example@evil.example'] },
    { said: 'See https://partner.cafe/cake', is: [] },
    { said: 'See https://evil:x@quay-books.example/', is: ['evil:x@quay-books.example'] },
    {
      said: String.raw`See https://evil.example\@quay-books.example`,
      is: [String.raw`evil.example\@quay-books.example`],
    },
    { said: 'Go to evil.com/pay now', is: ['evil.com/pay'] },
    { said: 'javascript://evil.example', is: ['evil.example'] },
    { said: 'Write to desk@quay-books.example.', is: [] },
    { said: 'It is open.In summer until ten. Yes.It works.To you!', is: [] },
    { said: 'Open until 10.In the morning', is: [] },
    { said: 'Go to Evil.Com or Open.In/pay', is: ['evil.com', 'open.in/pay'] },
    { said: 'Go to evil.pro or EVIL.ZIP', is: ['evil.pro', 'evil.zip'] },
  ])('$said', ({ said, is }) => {
    expect(unknownLinks(said, ways)).toEqual(is);
  });
});

describe('ways to reach somebody', () => {
  const grounds = ['Call +351 21 555 0100 or write to Desk@Quay-Books.example.'];

  test.each([
    { said: 'Write to desk@quay-books.example.', is: [] },
    { said: 'Call (+351) 215550100.', is: [] },
    { said: 'Call ＋３５１ ２１５５５０１００.', is: [] },
    { said: 'Call ٠٣٥١ ٢١٥ ٩٩٩ ٩٩٩', is: ['0351 215 999 999'] },
    { said: 'Write to boss@quay-books.example.', is: ['boss@quay-books.example'] },
    { said: 'Call +351 21 555 0199.', is: ['+351 21 555 0199'] },
    { said: 'Open 9-17, room 12.', is: [] },
  ])('$said', ({ said, is }) => {
    expect(unfoundedContacts(said, grounds)).toEqual(is);
  });
});
