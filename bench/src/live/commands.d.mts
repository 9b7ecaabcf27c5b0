export type Command = (params: URLSearchParams) => unknown;
export function listenForCommands(commands: Readonly<Record<string, Command>>): void;
