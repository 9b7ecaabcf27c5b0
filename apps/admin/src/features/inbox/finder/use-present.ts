import { useMutation } from '@tanstack/react-query';
import type { Match, Output } from '../../../api/contract';
import { useTRPCClient } from '../../../api/trpc';
import { useSayTrouble } from '../../../ui/use-say-trouble';

export type Offer = Output['catalogSearch']['present']['body'];

const longest = 120;

/** Items as the server makes a message of them. */
type Presenting = { catalogId: string; language: string | undefined; onOffer: (offer: Offer) => void };

export function usePresent({ catalogId, language, onOffer }: Presenting) {
  const client = useTRPCClient();
  const sayTrouble = useSayTrouble();
  return useMutation({
    mutationFn: ({ matches, as }: { matches: Match[]; as: 'cards' | 'comparison' }) =>
      client.catalogSearch.present.query({
        catalogId,
        as,
        ...(language && { language }),
        items: matches.map(({ item, why }) => ({ itemId: item.id, ...whyOf(why) })),
      }),
    onSuccess: ({ body }) => onOffer(body),
    onError: sayTrouble,
  });
}

/** The conditions that are met; which words were found says nothing to a visitor. */
function whyOf(why: Match['why']): { why?: string } {
  const text = why.flatMap((each) => (each.key === null ? [] : [each.text])).join(' · ');
  return text !== '' && text.length <= longest ? { why: text } : {};
}
