/** What a person does to their own account and the audit log keeps, by the path that does it. */
export const auditedPaths: Readonly<Record<string, `person.${string}`>> = {
  '/sign-in/email': 'person.signed-in',
  '/sign-out': 'person.signed-out',
  '/verify-email': 'person.verified-email',
  '/change-password': 'person.changed-password',
  '/reset-password': 'person.reset-password',
  '/two-factor/enable': 'person.started-two-factor',
  '/two-factor/disable': 'person.disabled-two-factor',
  '/two-factor/verify-totp': 'person.passed-two-factor',
  '/two-factor/verify-backup-code': 'person.used-backup-code',
  '/two-factor/generate-backup-codes': 'person.renewed-backup-codes',
  '/passkey/verify-registration': 'person.added-passkey',
  '/passkey/verify-authentication': 'person.signed-in-with-passkey',
  '/passkey/update-passkey': 'person.renamed-passkey',
  '/passkey/delete-passkey': 'person.deleted-passkey',
};
