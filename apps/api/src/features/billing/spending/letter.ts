import type { Letter } from '../../../platform/mail';

type Warning = { to: string; url: string; workspaceName: string; left: number; level: 'low' | 'empty' };

export function lowCreditsMail({ to, url, workspaceName, left, level }: Warning): Letter {
  const what = level === 'empty' ? 'is out of credits' : 'is running low on credits';
  return {
    to,
    subject: `${workspaceName} ${what}`,
    preheader: level === 'empty' ? 'Visitors are still answered, without models.' : `${left} are left.`,
    title: `${workspaceName} ${what}`,
    paragraphs: [
      level === 'empty'
        ? 'Every credit is used up. Visitors are still answered as you chose for this case: by the house engine, or by people alone.'
        : `${left} credits are left. When they are used up, visitors are answered as you chose for that case.`,
      'You can buy credits, change the plan or this warning on the billing page.',
    ],
    action: { label: 'Open billing', url },
    footer: 'You get this mail because you are an owner or admin of this workspace.',
  };
}
