/** A number and what stands behind it: `0.15 s`, `1.2e4`, `15/8`, `10,000`. */
interface Quantity {
  number: number;
  unit: string;
}

/**
 * True when what a reader wrote into a blank is one of the accepted answers. Numbers are compared as numbers, other words without regard to
 * case, spaces and a period at the end.
 * @param tolerance how far a number may be off, relative to the answer.
 * @param behind the text behind the blank: its unit may be written too, or left out of an answer that has it.
 */
export function isAccepted(given: string, answers: readonly string[], tolerance: number, behind: string): boolean {
  const written = quantityOf(given);
  return answers.some((answer) => {
    if (plain(given) === plain(answer)) return true;
    const right = quantityOf(answer);
    if (!written || !right) return false;
    const near = Math.abs(written.number - right.number) <= tolerance * Math.abs(right.number) + Number.EPSILON * Math.abs(right.number) * 4;
    return near && (written.unit === right.unit || isUnitBehind(written.unit, right.unit, behind));
  });
}

/** "150" for "150 ms", or "150 ms" for "150", where the text goes on with "ms". */
function isUnitBehind(written: string, right: string, behind: string): boolean {
  const next = plain(behind);
  const unit = written === '' ? right : right === '' ? written : null;
  return unit !== null && next.startsWith(unit) && !/^[\p{L}\p{N}]/u.test(next.slice(unit.length));
}

function quantityOf(text: string): Quantity | null {
  const match = /^([-+]?)((?:\d+(?:,\d{3})+|\d+(?: \d{3})+|\d+)?(?:\.\d+)?)(?:e([-+]?\d+)|\s?[×x*]\s?10\s?\^?\s?([-+]?\d+))?(?:\s?\/\s?(\d+(?:\.\d+)?))?\s*(\D.*)?$/.exec(plain(text));
  if (!match?.[2]) return null;
  const [, sign, digits = '', exponent, power, divisor, unit = ''] = match;
  const number = (Number(digits.replace(/[, ]/g, '')) * 10 ** Number(exponent ?? power ?? 0)) / Number(divisor ?? 1);
  return Number.isFinite(number) ? { number: sign === '-' ? -number : number, unit: unit.trim() } : null;
}

function plain(text: string): string {
  const signs = text.normalize('NFKC').toLowerCase().replace(/[−–]/g, '-').replace(/%/g, ' percent').replace(/\s+/g, ' ').trim();
  // "12,4" is how half of the world writes 12.4.
  return signs.replace(/\.$/, '').replace(/^([-+]?\d+),(\d{1,2}|\d{4,})(?!\d)/, '$1.$2');
}
