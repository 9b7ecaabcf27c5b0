import type { Unsubscribe } from '../../../platform/bus/bus';
import type { Ctx } from '../../../platform/ctx';
import type { Platform } from '../../../platform/platform';
import { signalsOf } from '../../../platform/understanding';

const channel = 'turn-stops';

type Interruption = { tenantId: string; conversationId: string };

/** The contact does not want to hear the answer that is being given: whichever node is at it lets go. */
export function interrupt(
  { platform, tenantId }: Ctx & { tenantId: string },
  { conversationId, text }: { conversationId: string; text: string },
): void {
  if (signalsOf(text).stop) void platform.bus.publish(channel, { tenantId, conversationId });
}

export function onInterrupt(
  { bus }: Pick<Platform, 'bus'>,
  hear: (interruption: Interruption) => void,
): Promise<Unsubscribe> {
  return bus.subscribe(channel, (message) => hear(JSON.parse(message) as Interruption));
}
