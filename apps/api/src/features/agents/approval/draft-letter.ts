import type { Letter } from '../../../platform/mail';
import type { WaitingDraft } from './store';

type About = { draft: WaitingDraft; workspaceName: string; url: string; now: Date };

const hourMs = 3_600_000;

/** What was asked and what would be said stay in the workspace: the mail says who waits, and how long. */
export function draftLetter({ draft, workspaceName, url, now }: About): Omit<Letter, 'to'> {
  const { agentName, contactName, expiresAt } = draft;
  const who = contactName ?? 'a visitor';
  return {
    subject: `A reply to ${who} waits for approval at ${workspaceName}`,
    preheader: `${agentName} says it once one of you approves it.`,
    title: `A reply to ${who} waits for approval`,
    paragraphs: [
      `${agentName} has an answer ready, and says it once one of you approves it. Until then nothing is said.`,
      ...(expiresAt ? [`It can be approved for ${timeLeft(expiresAt, now)}.`] : []),
    ],
    action: { label: 'Open the conversation', url },
    footer:
      'You get this mail because you answer visitors in this workspace. In the inbox, the bell lets you switch such mails off.',
  };
}

function timeLeft(until: Date, now: Date): string {
  const hours = Math.round((until.getTime() - now.getTime()) / hourMs);
  if (hours < 1) return 'less than an hour';
  return hours === 1 ? 'about an hour' : `about ${hours} hours`;
}
