export { LocalMailbox, type ReceivedMail } from './local-mailbox.js';
export type { MailContent, MailMessage } from './mail-message.js';
export { Mailer, SEND_MAIL_TASK } from './mailer.js';
export { renderMail, type RenderedMail } from './render-mail.js';
