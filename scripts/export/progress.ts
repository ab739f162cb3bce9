/** Tells on the terminal what is being made, a line for each step when it has ended. */
export interface Progress {
  /** Begins a step, and ends the one before. */
  step(text: string): void;
  /** Ends the last step; with a text, says instead what came out of it. */
  done(text?: string): void;
}

/** Where words go. */
export interface Output {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** On a terminal the running step is shown as well; elsewhere there are plain lines only. */
export function progress(title: string, output: Output): Progress {
  let running: { text: string; since: number } | null = null;
  const clear = () => {
    if (output.isTTY) output.write('\r\u001b[2K');
  };
  const end = (text: string | undefined) => {
    if (running === null) return;
    clear();
    output.write(`${title}: ${text ?? running.text} (${((performance.now() - running.since) / 1000).toFixed(1)} s)\n`);
    running = null;
  };
  return {
    step(text) {
      end(undefined);
      running = { text, since: performance.now() };
      if (output.isTTY && text !== '') output.write(`${title}: ${text} …`);
    },
    done: end,
  };
}
