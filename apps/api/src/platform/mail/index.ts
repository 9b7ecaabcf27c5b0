export { createMailer, type Mail, type Mailer } from './mailer';
export type { OutboxEntry, OutboxMail } from './outbox';
export { type Letter, type RenderedMail, renderMail } from './render-mail';
