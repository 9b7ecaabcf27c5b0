import type { Attribute, ItemValue } from '../../api/contract';
import type { ValueDraft } from './item-draft';

export type ValueFieldProps = {
  attribute: Attribute;
  value: ValueDraft;
  before: ItemValue | undefined;
  readOnly: boolean;
  error: string | undefined;
  onChange: (value: ValueDraft) => void;
};
