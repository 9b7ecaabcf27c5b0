import type { Letter } from '../../../platform/mail';
import type { Call } from '../../conversations';

const reasons: Readonly<Record<string, string>> = {
  asked: 'They asked for a person.',
  urgent: 'It sounds urgent.',
  negative: 'They are not content.',
  frustration: 'They grow more and more frustrated.',
  uncertain: 'The agent did not know the answer twice in a row.',
  'no-credits': 'The credits of the workspace are used up.',
  model: 'The agent could not help.',
  'draft-expired': 'A drafted reply was waiting for approval, and its time is over.',
};

type About = { call: Call; workspaceName: string; url: string };

/** What was said stays in the workspace: the mail says who waits, and why. */
export function callLetter({ call, workspaceName, url }: About): Omit<Letter, 'to'> {
  const who = call.contactName ?? 'A visitor';
  const why = reasons[call.reason ?? ''] ?? 'A person of the team is to go on.';
  const filed = [
    call.queue && `Queue: ${call.queue}.`,
    call.priority !== 'normal' && `Priority: ${call.priority}.`,
  ].filter((each) => typeof each === 'string');
  return {
    subject: `${call.priority === 'urgent' ? 'Urgent: ' : ''}${who} waits for a person at ${workspaceName}`,
    preheader: why,
    title: `${who} waits for a person`,
    paragraphs: [
      `${why} Nobody of the team has answered yet.`,
      ...(filed.length > 0 ? [filed.join(' ')] : []),
    ],
    action: { label: 'Open the conversation', url },
    footer:
      'You get this mail because you answer visitors in this workspace. In the inbox, the bell lets you switch such mails off.',
  };
}
