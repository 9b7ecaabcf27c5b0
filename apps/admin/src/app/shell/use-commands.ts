import { createContext, useContext } from 'react';

export type CommandsValue = { openPalette: () => void; openShortcuts: () => void };

export const CommandsContext = createContext<CommandsValue | null>(null);

export function useCommands(): CommandsValue {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error('There are no commands above this component.');
  return commands;
}
