import { Done, Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { activateModel, deactivateModel } from './activate-model';
import { correctReply, listCorrections, listProposals } from './corrections';
import * as examples from './manage-examples';
import { guessIntent, listModels, readModel } from './read-models';
import * as schemas from './schemas';
import { train } from './train';

const tag = 'Agents';

export const trainingRouter = router({
  examples: procedure
    .meta(rest('GET /training/examples', 'List texts and what they wanted', tag))
    .input(schemas.ListExamples)
    .output(schemas.ExamplePage)
    .query(({ ctx, input }) => examples.listExamples(ctx, input)),
  labels: procedure
    .meta(rest('GET /training/labels', 'List the intents of the examples', tag))
    .input(Nothing.optional())
    .output(schemas.LabelList)
    .query(({ ctx }) => examples.listLabels(ctx)),
  addExamples: procedure
    .meta(rest('POST /training/examples', 'Add examples; a text that is there takes the new label', tag))
    .input(schemas.AddExamples)
    .output(schemas.Added)
    .mutation(({ ctx, input }) => examples.addExamples(ctx, input)),
  updateExample: procedure
    .meta(rest('PATCH /training/examples/{exampleId}', 'Change an example', tag))
    .input(schemas.UpdateExample)
    .output(schemas.ExampleShown)
    .mutation(({ ctx, input }) => examples.updateExample(ctx, input)),
  removeExamples: procedure
    .meta(rest('POST /training/examples/remove', 'Remove examples', tag))
    .input(schemas.RemoveExamples)
    .output(Done)
    .mutation(({ ctx, input }) => examples.removeExamples(ctx, input)),
  labelMessage: procedure
    .meta(rest('POST /training/messages', 'Say what a visitor’s message really wanted', tag))
    .input(schemas.LabelMessage)
    .output(schemas.Added)
    .mutation(({ ctx, input }) => examples.labelMessage(ctx, input)),
  train: procedure
    .meta(rest('POST /training/models', 'Learn from the examples, in the background', tag))
    .input(Nothing.optional())
    .output(schemas.ModelShown)
    .mutation(({ ctx }) => train(ctx)),
  models: procedure
    .meta(rest('GET /training/models', 'List what was learnt, the latest first', tag))
    .input(Nothing.optional())
    .output(schemas.ModelList)
    .query(({ ctx }) => listModels(ctx)),
  model: procedure
    .meta(rest('GET /training/models/{number}', 'Tell how good a model is', tag))
    .input(schemas.OneModel)
    .output(schemas.ModelShown)
    .query(({ ctx, input }) => readModel(ctx, input)),
  activate: procedure
    .meta(rest('POST /training/models/{number}/activate', 'Understand conversations by a model', tag))
    .input(schemas.OneModel)
    .output(schemas.ModelShown)
    .mutation(({ ctx, input }) => activateModel(ctx, input)),
  deactivate: procedure
    .meta(rest('POST /training/models/deactivate', 'Go back to the built-in intents', tag))
    .input(Nothing.optional())
    .output(Done)
    .mutation(({ ctx }) => deactivateModel(ctx)),
  guess: procedure
    .meta(rest('GET /training/guess', 'Tell what a text would be taken for', tag))
    .input(schemas.GuessIntent)
    .output(schemas.Guessed)
    .query(({ ctx, input }) => guessIntent(ctx, input)),
  corrections: procedure
    .meta(rest('GET /training/corrections', 'List what agents should have said otherwise', tag))
    .input(schemas.ListCorrections)
    .output(schemas.CorrectionPage)
    .query(({ ctx, input }) => listCorrections(ctx, input)),
  correct: procedure
    .meta(rest('POST /training/corrections', 'Tell what an agent should have said in a reply’s place', tag))
    .input(schemas.CorrectReply)
    .output(schemas.OneCorrection)
    .mutation(({ ctx, input }) => correctReply(ctx, input)),
  proposals: procedure
    .meta(rest('GET /training/proposals', 'Propose what agents could be told, from corrections', tag))
    .input(Nothing.optional())
    .output(schemas.ProposalList)
    .query(({ ctx }) => listProposals(ctx)),
});
