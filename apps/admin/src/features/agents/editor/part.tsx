import { TrialPart } from '../trial/trial-part';
import { VersionsPart } from '../versions/versions-part';
import { BehaviourPart } from './behaviour-part';
import type { Tab } from './draft';
import { IdentityPart } from './identity-part';
import { InstructionsPart } from './instructions-part';
import { KnowledgePart } from './knowledge-part';
import { ModelsPart } from './models-part';
import type { PartProps } from './part-props';

export function Part({ tab, onTalk, ...part }: PartProps & { tab: Tab; onTalk: (version: number) => void }) {
  switch (tab) {
    case 'identity':
      return <IdentityPart {...part} />;
    case 'instructions':
      return <InstructionsPart {...part} />;
    case 'knowledge':
      return <KnowledgePart {...part} />;
    case 'models':
      return <ModelsPart {...part} />;
    case 'behaviour':
      return <BehaviourPart {...part} />;
    case 'versions':
      return <VersionsPart agent={part.agent} readOnly={part.readOnly} onTalk={onTalk} />;
    case 'trial':
      return <TrialPart agent={part.agent} readOnly={part.readOnly} />;
  }
}
