/** Says on stderr what is being done; stdout is for the tables. */
export function progress(text: string): void {
  process.stderr.write(`bench: ${text}\n`);
}
