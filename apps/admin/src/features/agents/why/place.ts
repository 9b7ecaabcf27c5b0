import type { Output } from '../../../api/contract';

/** A passage of a document in the knowledge. */
export type Place = NonNullable<Output['why']['get']['quotes'][number]['place']>;

/** What an address has room for: of a longer text its passage is shown. */
const longest = 600;

export const searchFor = ({ chunkId }: Place, quote: string) => ({
  chunk: chunkId,
  ...(quote.length <= longest && { quote }),
});
