import { expect, test, vi } from 'vitest';
import { type Saying, sendReply } from './send-reply';

const uses = { draftId: 'drf_1', text: 'From seven.' };
const saying: Saying = {
  conversationId: 'cnv_a',
  clientId: 'c1',
  body: { kind: 'text', text: 'From seven.' },
  closes: false,
  uses,
};
const ways = () => ({
  reply: vi.fn(async () => ({ conversation: 'open', message: 'said' })),
  close: vi.fn(async () => ({ conversation: 'closed' })),
  noteUsed: vi.fn(),
});

test('a suggestion is used when the reply with it was sent, in the words that were sent', async () => {
  const to = ways();
  to.reply.mockRejectedValueOnce(new TypeError('offline'));
  await expect(sendReply(saying, to)).rejects.toThrow('offline');
  expect(to.noteUsed).not.toHaveBeenCalled();
  await sendReply(saying, to);
  expect(to.noteUsed.mock.calls).toEqual([[{ conversationId: 'cnv_a', ...uses }]]);
});

test('what was sent is used, also where closing fails', async () => {
  const to = ways();
  to.close.mockRejectedValueOnce(new TypeError('offline'));
  await expect(sendReply({ ...saying, closes: true }, to)).rejects.toThrow('offline');
  expect(to.noteUsed).toHaveBeenCalledOnce();
});

test('a reply of their own uses nothing; closing shows the conversation as it is then', async () => {
  const to = ways();
  const { uses: _, ...own } = saying;
  expect(await sendReply({ ...own, closes: true }, to)).toMatchObject({ conversation: 'closed' });
  expect(to.noteUsed).not.toHaveBeenCalled();
});
