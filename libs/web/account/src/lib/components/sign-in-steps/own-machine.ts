const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether Voix runs on the machine of whoever looks at it: to try it, with nobody else there. */
export function isOwnMachine(): boolean {
  return LOCAL_NAMES.has(window.location.hostname);
}
