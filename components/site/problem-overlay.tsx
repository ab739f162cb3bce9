import type { Problem } from '@/lib/book/problems';

/** In development: the manuscript's mistakes over the page, each with its place and remedy. It goes away when they are mended. */
export function ProblemOverlay({ problems }: { problems: readonly Problem[] }) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <details className="problem-overlay" open={errors > 0} role="alert" data-testid="problem-overlay">
      <summary>
        {problems.length} {problems.length === 1 ? 'problem' : 'problems'} in the manuscript
      </summary>
      <ol>
        {problems.slice(0, 100).map((item) => (
          <li key={`${item.file}:${item.line}:${item.column}:${item.rule}:${item.message}`} className={item.severity}>
            <code>
              {item.file}:{item.line}:{item.column}
            </code>{' '}
            {item.message}
            {item.repair !== undefined && <strong>; {item.repair}</strong>} <small>({item.rule})</small>
          </li>
        ))}
      </ol>
    </details>
  );
}
