export type { Face } from '@parley/shared/faces';
export type {
  ContactView,
  ConversationView,
  MessengerSettings,
  Page,
  ProactiveRule,
  Refusal,
  RefusalCode,
  TeamView,
} from '@parley/shared/live';
export type {
  Author,
  Card,
  CardAction,
  Chip,
  Field,
  FileView,
  Message,
  MessageBody,
  SystemEvent,
  VisitorBody,
} from '@parley/shared/message';
export { createParley } from './create-parley';
export { ParleyError, type ParleyErrorCode } from './errors';
export type {
  ConnectionStatus,
  ConversationsState,
  Details,
  EventProps,
  FileLike,
  Parley,
  ParleyEvents,
  ParleyOptions,
  ParleyState,
  PendingBody,
  Readable,
  ReplyDraft,
  Thread,
  ThreadMessage,
  ThreadState,
  TransportName,
  WebSocketMaker,
} from './types';
