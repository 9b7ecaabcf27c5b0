import { z } from 'zod';
import { line } from '../../../../platform/schema';
import { evidenceOf } from '../evidence';
import { findPassages } from '../retrieve';
import type { Tool } from './tool';

const Input = z.strictObject({ query: line(400).min(1) });

export const lookInKnowledge: Tool<z.output<typeof Input>> = {
  name: 'search_knowledge',
  description: 'Look up what the business knows, with other words than before.',
  input: Input,
  async run(ctx, { chosen }, { query }) {
    const passages = await findPassages(ctx, query, chosen.config.collectionIds);
    const evidence = evidenceOf({
      passages: passages.slice(0, 5),
      found: 'weakly',
      inEnglish: null,
      offers: [],
    });
    return { content: evidence.length === 0 ? 'Nothing was found.' : 'Found:', wantsPerson: false, evidence };
  },
};
