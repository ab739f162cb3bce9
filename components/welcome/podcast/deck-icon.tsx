const paths = {
  play: 'M7 4.5v15l13-7.5z',
  pause: 'M6 4.5h4.5v15H6zM13.5 4.5H18v15h-4.5z',
  back: 'M12 5V1.5L6.5 6 12 10.5V7a6 6 0 1 1-6 6H4a8 8 0 1 0 8-8z',
  forward: 'M12 5V1.5L17.5 6 12 10.5V7a6 6 0 1 0 6 6h2a8 8 0 1 1-8-8z',
} as const;

/** A filled picture for a button that carries its own name. The skips show their seconds. */
export function DeckIcon({ name, seconds }: { name: keyof typeof paths; seconds?: number }) {
  return (
    <svg className="podcast-player-icon" viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
      {seconds !== undefined && (
        <text x="12" y="15.6" textAnchor="middle">
          {seconds}
        </text>
      )}
    </svg>
  );
}
