import type { DeckState } from './audio-deck';
import { DeckIcon } from './deck-icon';
import { SKIP_SECONDS } from './media-session';
import { SeekBar } from './seek-bar';
import { speeds } from './speeds';
import type { DeckActions } from './use-audio';

/** The buttons, the slider and the speed. */
export function PlayerControls({ state, duration, actions }: { state: DeckState; duration: number; actions: DeckActions }) {
  const { playing, time, buffered, rate } = state;
  return (
    <div className="podcast-player-controls">
      <div className="podcast-player-buttons">
        <button type="button" className="podcast-player-button" aria-label={`Back ${SKIP_SECONDS} seconds`} onClick={() => actions.skip(-SKIP_SECONDS)}>
          <DeckIcon name="back" seconds={SKIP_SECONDS} />
        </button>
        <button type="button" className="podcast-player-button podcast-player-play" aria-label={playing ? 'Pause' : 'Play'} onClick={actions.toggle}>
          <DeckIcon name={playing ? 'pause' : 'play'} />
        </button>
        <button type="button" className="podcast-player-button" aria-label={`Forward ${SKIP_SECONDS} seconds`} onClick={() => actions.skip(SKIP_SECONDS)}>
          <DeckIcon name="forward" seconds={SKIP_SECONDS} />
        </button>
        <label className="podcast-player-speed">
          <span>Speed</span>
          <select value={rate} onChange={(event) => actions.setRate(Number(event.target.value))}>
            {speeds.map((speed) => (
              <option key={speed} value={speed}>
                {speed}×
              </option>
            ))}
          </select>
        </label>
      </div>
      <SeekBar time={time} duration={duration} buffered={buffered} actions={actions} />
    </div>
  );
}
