import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { DeckState } from './audio-deck';
import { clock, spokenTime } from './clock';
import { SKIP_SECONDS } from './media-session';
import { ARROW_SECONDS } from './player-keys';
import type { DeckActions } from './use-audio';

interface SeekBarProps {
  time: number;
  duration: number;
  buffered: DeckState['buffered'];
  actions: DeckActions;
}

/** A slider over the recording. What is played and what is loaded is drawn behind it. */
export function SeekBar({ time, duration, buffered, actions }: SeekBarProps) {
  const bar = useRef<HTMLInputElement>(null);

  // By script and not as a style attribute, which a strict content policy forbids.
  useEffect(() => {
    const share = (seconds: number) => String(duration > 0 ? Math.min(1, seconds / duration) : 0);
    bar.current?.style.setProperty('--played', share(time));
    bar.current?.style.setProperty('--loaded-from', share(buffered.from));
    bar.current?.style.setProperty('--loaded-to', share(buffered.to));
  }, [time, duration, buffered.from, buffered.to]);

  function key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Record<string, number> = { ArrowLeft: -ARROW_SECONDS, ArrowDown: -ARROW_SECONDS, ArrowRight: ARROW_SECONDS, ArrowUp: ARROW_SECONDS, PageDown: -SKIP_SECONDS, PageUp: SKIP_SECONDS };
    const step = steps[event.key];
    if (step === undefined) return;
    // The slider's own step of one second is fit for a hand, too small for a key.
    event.preventDefault();
    actions.skip(step);
  }

  return (
    <div className="podcast-player-seek">
      <input
        ref={bar}
        className="podcast-player-bar"
        type="range"
        min={0}
        max={Math.max(1, Math.floor(duration))}
        step={1}
        value={Math.floor(time)}
        aria-label="Position"
        aria-valuetext={`${spokenTime(time)} of ${spokenTime(duration)}`}
        onChange={(event) => actions.seek(event.target.valueAsNumber)}
        onKeyDown={key}
      />
      <p className="podcast-player-times">
        <span>{clock(time)}</span> <span className="podcast-player-length">{clock(duration)}</span>
      </p>
    </div>
  );
}
