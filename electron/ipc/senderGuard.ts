// Who may call: the top frame of our own window, at our own origin. Everyone else is refused before anything is read.

export interface Caller {
  /** Address of the calling frame; empty when the frame is gone. */
  readonly url: string;
  /** The frame has no parent. */
  readonly isTopFrame: boolean;
  /** The frame belongs to the main window. */
  readonly isMainWindow: boolean;
}

/** Whether a call from this frame is served. `origin` as in "app://desk". */
export function isTrustedCaller({ url, isTopFrame, isMainWindow }: Caller, origin: string): boolean {
  return isTopFrame && isMainWindow && originOf(url) === origin;
}

// URL.origin is "null" for schemes of our own, so it is composed here.
function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, username, password } = new URL(address);
  return username || password ? undefined : `${protocol}//${host}`;
}
