export { mailCallIn } from './mail-members';
export { notificationsRouter } from './router';
