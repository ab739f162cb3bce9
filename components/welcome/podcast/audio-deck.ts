/** What of an audio element is shown. Times are seconds. */
export interface DeckState {
  playing: boolean;
  time: number;
  /** 0 while it is not known. */
  duration: number;
  /** The stretch around the time that needs no network. */
  buffered: { from: number; to: number };
  rate: number;
  failed: boolean;
}

export const idleDeck: DeckState = { playing: false, time: 0, duration: 0, buffered: { from: 0, to: 0 }, rate: 1, failed: false };

/** The things a listener can do with a recording. */
export interface Deck {
  state(): DeckState;
  play(): void;
  pause(): void;
  toggle(): void;
  seek(time: number): void;
  skip(seconds: number): void;
  setRate(rate: number): void;
  /** Loads the recording again after a failure and goes back to where it was. */
  retry(): void;
  close(): void;
}

const WATCHED = ['play', 'playing', 'pause', 'ended', 'timeupdate', 'seeking', 'seeked', 'durationchange', 'loadedmetadata', 'progress', 'ratechange', 'error', 'emptied'] as const;

/** Takes charge of an audio element in whatever state it is: it may have been played by its native controls already. */
export function openDeck(audio: HTMLAudioElement, changed: (state: DeckState) => void): Deck {
  // Before the metadata are there an element forgets where it was sent, so the deck keeps it.
  let awaited: number | null = null;

  const length = () => (Number.isFinite(audio.duration) ? audio.duration : 0);
  const time = () => awaited ?? audio.currentTime;

  function state(): DeckState {
    return {
      playing: !audio.paused && !audio.ended,
      time: time(),
      duration: length(),
      buffered: stretchAround(audio.buffered, time()),
      rate: audio.playbackRate,
      failed: audio.error !== null,
    };
  }

  function update(): void {
    if (awaited !== null && audio.readyState > 0) {
      const target = awaited;
      awaited = null;
      audio.currentTime = target;
    }
    changed(state());
  }

  function play(): void {
    // A refusal arrives as an error event too, or is the reader's own doing.
    audio.play().catch(() => undefined);
  }

  function seek(target: number): void {
    const most = length();
    const bounded = Math.max(0, most > 0 ? Math.min(target, most) : target);
    if (audio.readyState > 0) audio.currentTime = bounded;
    else awaited = bounded;
    changed(state());
  }

  for (const event of WATCHED) audio.addEventListener(event, update);
  update();

  return {
    state,
    play,
    pause: () => audio.pause(),
    toggle: () => (audio.paused || audio.ended ? play() : audio.pause()),
    seek,
    skip: (seconds) => seek(time() + seconds),
    setRate(rate) {
      // Loading anew falls back to the default rate.
      audio.defaultPlaybackRate = rate;
      audio.playbackRate = rate;
    },
    retry() {
      awaited = time();
      audio.load();
      play();
    },
    close() {
      for (const event of WATCHED) audio.removeEventListener(event, update);
    },
  };
}

function stretchAround(ranges: TimeRanges, time: number): DeckState['buffered'] {
  for (let i = 0; i < ranges.length; i += 1) {
    const from = ranges.start(i);
    const to = ranges.end(i);
    if (from <= time + 0.5 && time <= to) return { from, to };
  }
  return idleDeck.buffered;
}
