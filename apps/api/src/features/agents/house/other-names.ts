import { readerFor } from './reading/reader';
import { widen } from './reading/widen';

/** The question with other names for what it is about: searched for beside it, null where there are none. */
export async function otherNames(question: string, language: string | null): Promise<string | null> {
  return widen(question, await readerFor(language));
}
