import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { idleDeck, openDeck, type Deck, type DeckState } from './audio-deck';
import { joinMediaSession } from './media-session';
import { rememberListening } from './remember-listening';

/** The part of a deck that components may use. */
export type DeckActions = Pick<Deck, 'toggle' | 'seek' | 'skip' | 'setRate' | 'retry'>;

interface Recording {
  url: string;
  title: string;
}

/** The state of the recording in an audio element, and what can be done with it. The actions stay the same objects. */
export function useAudio({ url, title }: Recording): { audio: RefObject<HTMLAudioElement | null>; state: DeckState; actions: DeckActions } {
  const audio = useRef<HTMLAudioElement>(null);
  const deck = useRef<Deck>(null);
  const [state, setState] = useState(idleDeck);

  useEffect(() => {
    const element = audio.current;
    if (element === null) return undefined;
    const opened = openDeck(element, setState);
    deck.current = opened;
    const forget = rememberListening(element, opened);
    const leave = joinMediaSession(element, opened, title);
    return () => {
      leave();
      forget();
      opened.close();
      deck.current = null;
    };
  }, [url, title]);

  const actions = useMemo<DeckActions>(
    () => ({
      toggle: () => deck.current?.toggle(),
      seek: (time) => deck.current?.seek(time),
      skip: (seconds) => deck.current?.skip(seconds),
      setRate: (rate) => deck.current?.setRate(rate),
      retry: () => deck.current?.retry(),
    }),
    [],
  );
  return { audio, state, actions };
}
