/** Thrown by a task that can say what is wrong with what it was given. */
export class Unreadable extends Error {}
