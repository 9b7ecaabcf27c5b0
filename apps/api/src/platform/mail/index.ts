export { createMailer, type Mailer } from './mailer';
export type { OutboxEntry, OutboxMail } from './outbox';
export { type Letter, renderMail } from './render-mail';
