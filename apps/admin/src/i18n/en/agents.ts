import { agentsEditor } from './agents-editor';
import { agentsTraining } from './agents-training';
import { agentsVersions } from './agents-versions';
import { agentsWhy } from './agents-why';
import { agentsWork } from './agents-work';

export const agents = {
  ...agentsEditor,
  ...agentsTraining,
  ...agentsVersions,
  ...agentsWhy,
  ...agentsWork,
  list: {
    title: 'Agents',
    lead: 'Who answers your visitors when no person does. The order counts: the first that fits takes a conversation.',
    new: 'New agent',
    empty: 'Nobody answers by itself yet',
    emptyBody:
      'Begin with one of four that are ready, or with an empty one. You can try it before anybody meets it.',
    on: 'On',
    off: 'Off',
    activeOf: '{{name}} answers',
    version: 'Version {{number}}',
    leavesRest:
      'Each agent at work has its own pages, intents or languages. Whatever else comes, even a “Hello”, waits for people. Add one without any, or take them from one of these.',
    newer: 'Version {{number}} is saved, and not answering yet',
    trial: 'Trial running',
    menuOf: 'More for {{name}}',
    up: 'Move up',
    down: 'Move down',
    duplicate: 'Duplicate',
    duplicated: '{{name}} is there, and off',
    archive: 'Archive',
    archived: '{{name}} is archived',
    archivedAt: 'Archived',
    archivedTitle: 'Archived agents',
    noArchived: 'No archived agents',
    showArchived: 'Show archived agents',
    showActive: 'Back to the agents at work',
    restore: 'Restore',
    restoreOf: 'Restore {{name}}',
    restored: '{{name}} is back, and off until you switch it on',
  },
  where: {
    everything: 'Answers everything',
    rest: 'Answers whatever is nobody else’s',
    shadowed: 'Gets no conversations: {{name}} stands above it and takes everything',
    routes: 'Answers {{parts}}',
    page: 'on {{page}}',
    intent: 'what is about “{{intent}}”',
    language: 'visitors who write {{language}}',
  },
  master: {
    label: 'Agents answer new conversations',
    isOn: 'A visitor who writes gets an answer at once, from the agents below. Any member can take a conversation over; the agents are silent in it from then on.',
    isOff:
      'New conversations wait for people. Conversations that agents have begun to answer stay with them until a person takes over.',
    nobody: 'Nobody is there to answer yet. Add an agent, or switch one on, and then this.',
  },
  create: {
    title: 'New agent',
    begin: 'Begin with',
    blank: 'Empty',
    blankHint: 'You write all of it.',
    blankPreview:
      'It begins with no instructions: it answers from your knowledge, politely, and calls a person when asked.',
    told: 'What it is told',
    toldOf: 'What the persona {{title}} is told',
    later: 'You can change all of it.',
    name: 'Name',
    nameHint: 'Visitors see it.',
    submit: 'Create agent',
  },
} as const;
