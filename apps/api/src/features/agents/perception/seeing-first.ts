import type { ModelLink, Models } from '../../../platform/models';
import type { Attached } from './types';

/** With a picture, whoever sees is asked before whoever does not; else the chain is as it is. */
export function seeingFirst(
  models: Pick<Models, 'capabilities'>,
  links: ModelLink[],
  { pictures }: Attached,
): ModelLink[] {
  if (pictures.length === 0) return links;
  const sees = ({ provider, model }: ModelLink) => models.capabilities(provider, model).vision;
  return [...links.filter(sees), ...links.filter((link) => !sees(link))];
}
