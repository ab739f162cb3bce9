import { memo, useRef, type ReactNode } from 'react';
import type { Transcript as TranscriptData } from '@/lib/podcast/schema';
import { clock } from './clock';
import { useFollow } from './use-follow';

interface TranscriptProps {
  transcript: TranscriptData;
  /** Number of the sentence that is heard, or -1. */
  current: number;
  playing: boolean;
  /** Null where nothing can be played: then the sentences are plain text. */
  onSeek: ((time: number) => void) | null;
}

/** The words of the recording. Each sentence leads to its place in it, and the one that is heard is marked. */
export const Transcript = memo(function Transcript({ transcript, current, playing, onSeek }: TranscriptProps) {
  const box = useRef<HTMLDivElement>(null);
  const { resume } = useFollow(box, current, playing);
  const firstOf = firstSentences(transcript);

  return (
    <details className="podcast-player-transcript" open>
      <summary>Transcript</summary>
      <div className="podcast-player-words" ref={box} role="region" aria-label="Transcript" tabIndex={0}>
        {transcript.sections.map((section, s) => (
          <section key={s}>
            <h3 className="podcast-player-heading">{section.heading}</h3>
            <ol>
              {section.sentences.map(({ text, start }, i) => (
                <li key={start}>
                  <Sentence
                    current={(firstOf[s] ?? 0) + i === current}
                    onChoose={
                      onSeek &&
                      (() => {
                        resume();
                        onSeek(start);
                      })
                    }
                  >
                    <span className="podcast-player-mark" aria-hidden="true">
                      {clock(start)}
                    </span>{' '}
                    <span>{text}</span>
                  </Sentence>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </details>
  );
});

function Sentence({ current, onChoose, children }: { current: boolean; onChoose: (() => void) | null; children: ReactNode }) {
  const className = `podcast-player-sentence${current ? ' podcast-player-sentence-current' : ''}`;
  if (onChoose === null) return <div className={className}>{children}</div>;
  return (
    <button type="button" className={className} aria-current={current ? 'true' : undefined} onClick={onChoose}>
      {children}
    </button>
  );
}

/** For each section the number of its first sentence. */
function firstSentences({ sections }: TranscriptData): number[] {
  let count = 0;
  return sections.map(({ sentences }) => {
    const first = count;
    count += sentences.length;
    return first;
  });
}
