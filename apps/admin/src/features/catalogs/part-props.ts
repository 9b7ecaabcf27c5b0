import type { Attribute } from '../../api/contract';

/** What each part of the form of an attribute is given. */
export type PartProps<Known extends Attribute = Attribute> = {
  attribute: Known;
  onChange: (change: Partial<Known>) => void;
};
