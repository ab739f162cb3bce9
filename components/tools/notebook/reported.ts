import { say } from '../toast';
import { NotKept } from './store';

/** Does what has to be kept, and says so when it cannot be. Null then. */
export function reported<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    say(error.message);
    return null;
  }
}
