/** `1:05`, or `1:01:05` from an hour on. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = String(s).padStart(2, '0');
  return h > 0 ? `${h}:${String(m).padStart(2, '0')}:${tail}` : `${m}:${tail}`;
}

/** `1 minute 5 seconds`, as a screen reader should say it. */
export function spokenTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [count(Math.floor(whole / 3600), 'hour'), count(Math.floor(whole / 60) % 60, 'minute'), count(whole % 60, 'second')].filter((part) => part !== '');
  return parts.join(' ') || '0 seconds';
}

function count(number: number, unit: string): string {
  if (number === 0) return '';
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** `1.9 MB` */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
