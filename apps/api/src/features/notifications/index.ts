export { mailMembersIn } from './mail-members';
export { notificationsRouter } from './router';
