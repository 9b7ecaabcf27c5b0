import { findEntities } from '../../../platform/understanding';

export type Found = { name?: string; email?: string; phone?: string };

const named =
  /(?:my name is|my name’s|my name's|i am called|mein name ist|ich heiße|ich heisse|je m[’']appelle|mon nom est|me llamo|mi nombre es|mi chiamo|il mio nome è|chamo-me|meu nome é|ik heet|mijn naam is)\s+(\p{Lu}[\p{L}’'-]{0,30}(?:[ \t]+\p{Lu}[\p{L}’'-]{0,30}){0,2})/iu;

/** How somebody can be reached, as they say it themselves; of several, the last. */
export function detailsIn(texts: readonly string[]): Found {
  const found: Found = {};
  for (const text of texts) {
    for (const { kind, value } of findEntities(text)) {
      if (kind === 'email') found.email = String(value);
      if (kind === 'phone') found.phone = String(value);
    }
    const name = named.exec(text)?.[1];
    if (name && /^\p{Lu}/u.test(name)) found.name = name;
  }
  return found;
}
