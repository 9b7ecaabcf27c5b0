import { createContext, useContext, useEffect, useRef } from 'react';

/** A deed that the page at hand adds to the palette. */
export type OfferedCommand = { id: string; label: string; run: () => void };
export type CommandsValue = {
  openPalette: () => void;
  openShortcuts: () => void;
  /** What is offered is asked for when the palette opens; the answer takes the offer back. */
  offer: (commands: () => OfferedCommand[]) => () => void;
  offered: () => OfferedCommand[];
};

export const CommandsContext = createContext<CommandsValue | null>(null);

export function useCommands(): CommandsValue {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error('There are no commands above this component.');
  return commands;
}

/** Adds commands to the palette for as long as the page stands. */
export function useOfferCommands(commands: () => OfferedCommand[]): void {
  const { offer } = useCommands();
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => offer(() => latest.current()), [offer]);
}
