import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and while the page wakes up, true from then on: what needs script is drawn only where there is script. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
