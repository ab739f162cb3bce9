import type { RefObject } from 'react';
import type { DeckState } from './audio-deck';
import { megabytes } from './clock';
import { PlayerControls } from './player-controls';
import type { DeckActions } from './use-audio';

interface RecordingProps {
  audio: RefObject<HTMLAudioElement | null>;
  url: string;
  bytes: number;
  title: string;
  downloadName: string;
  duration: number;
  state: DeckState;
  actions: DeckActions;
  /** Without script the element's native controls play the recording. */
  scripted: boolean;
}

/** The recording itself: one audio element from the first paint on, worked by native controls or by ours. */
export function Recording({ audio, url, bytes, title, downloadName, duration, state, actions, scripted }: RecordingProps) {
  return (
    <>
      <div className="podcast-player-deck">
        <audio ref={audio} src={url} controls={!scripted} preload="none" aria-label={title} />
        {scripted && !state.failed && <PlayerControls state={state} duration={duration} actions={actions} />}
        <div className="podcast-player-fault" role="status">
          {state.failed && (
            <>
              <p>The recording cannot be played right now.</p>
              <button
                type="button"
                className="podcast-player-retry"
                onClick={(event) => {
                  // The button is about to go: the focus stays with the player and its keys.
                  event.currentTarget.closest<HTMLElement>('.podcast-player')?.focus();
                  actions.retry();
                }}
              >
                Try again
              </button>
            </>
          )}
        </div>
      </div>
      <p className="podcast-player-download">
        <a href={url} download={downloadName}>
          Download the recording
        </a>{' '}
        (MP3, {megabytes(bytes)})
      </p>
    </>
  );
}
