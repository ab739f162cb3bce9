import type { ReactNode } from 'react';
import type { Stars } from '@/lib/stars/model';
import { StarCount } from './star-count';

interface SupportPanelProps {
  /** The sentence that states the goal. */
  children: ReactNode;
  stars: Stars | null;
  starsUrl: string;
  repositoryUrl: string | null;
  openCollectiveUrl: string | null;
  goal: { year: number; students: number } | null;
}

/** The goal, what is known about the way to it, and two ways to help. No bar: nobody has counted the students. */
export function SupportPanel({ children, stars, starsUrl, repositoryUrl, openCollectiveUrl, goal }: SupportPanelProps) {
  return (
    <div className="support-panel" data-testid="support-panel">
      <div className="support-panel-goal">{children}</div>
      {goal !== null && (
        <p className="support-panel-progress">
          On the way to {goal.students.toLocaleString('en-US')} students in {goal.year}: how many have been reached is not known; only the stars are counted.
        </p>
      )}
      <div className="support-panel-actions">
        {repositoryUrl !== null && <StarCount initial={stars} url={starsUrl} />}
        {repositoryUrl !== null && (
          <a className="support-panel-star" href={repositoryUrl} target="_blank" rel="noopener">
            ⭐ Star on GitHub
          </a>
        )}
      </div>
      {openCollectiveUrl !== null && (
        <p className="support-panel-note">
          <a href={openCollectiveUrl} target="_blank" rel="noopener">
            Support us on Open Collective →
          </a>
        </p>
      )}
    </div>
  );
}
