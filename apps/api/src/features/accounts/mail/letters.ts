import type { Letter } from '../../../platform/mail';

type Link = { to: string; url: string };

export function verificationMail({ to, name, url }: Link & { name: string }): Letter {
  return {
    to,
    subject: 'Confirm your e-mail address',
    preheader: 'One click, and your workspace is open.',
    title: `Welcome, ${name}`,
    paragraphs: ['Please confirm that this address is yours. The link works once, for a day.'],
    action: { label: 'Confirm address', url },
    footer:
      'You get this mail because someone signed up to Parley with this address. If it was not you, ignore it.',
  };
}

export function resetMail({ to, name, url }: Link & { name: string }): Letter {
  return {
    to,
    subject: 'Choose a new password',
    preheader: 'The link works once, for an hour.',
    title: 'Choose a new password',
    paragraphs: [`Hello ${name}, someone asked to reset the password of this account.`],
    action: { label: 'Choose a new password', url },
    footer: 'If it was not you, ignore this mail: your password stays as it is.',
  };
}

export function existingAccountMail({ to, url }: Link): Letter {
  return {
    to,
    subject: 'You already have an account',
    preheader: 'Sign in, or choose a new password.',
    title: 'You already have an account',
    paragraphs: [
      'Someone signed up to Parley with this address, but it belongs to an account already.',
      'Sign in with it, or choose a new password if you forgot the old one.',
    ],
    action: { label: 'Sign in', url },
    footer: 'If it was not you, ignore this mail: nothing has changed.',
  };
}

type Invitation = Link & { workspaceName: string; invitedBy: string | null };

export function invitationMail({ to, workspaceName, invitedBy, url }: Invitation): Letter {
  return {
    to,
    subject: `Join ${workspaceName} on Parley`,
    preheader: `${invitedBy ?? 'Someone'} invited you.`,
    title: `Join ${workspaceName}`,
    paragraphs: [
      `${invitedBy ?? 'A colleague'} invited you to work with ${workspaceName} on Parley.`,
      'The invitation is open for seven days.',
    ],
    action: { label: 'Open the invitation', url },
    footer: 'If you did not expect this, ignore it.',
  };
}
