export { readMessengerSettings } from './messenger/read-messenger';
export { type Present, teamView } from './messenger/team-view';
export { giveDetails } from './people/give-details';
export { contactSummaries, findVisitorContact, keepContact } from './people/keep-contact';
export { visitPage } from './people/visit-page';
export { getMessengerFor } from './visitors/get-messenger-for';
export { identifyVisitor } from './visitors/identify-visitor';
export { openSession } from './visitors/open-session';
export { resolveVisitor } from './visitors/resolve-visitor';
