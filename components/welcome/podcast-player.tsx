'use client';

import { useRef } from 'react';
import type { Transcript as TranscriptData } from '@/lib/podcast/schema';
import { playerKey } from './podcast/player-keys';
import { Recording } from './podcast/recording';
import { spokenSentence } from './podcast/spoken-sentence';
import { Transcript } from './podcast/transcript';
import { useAudio } from './podcast/use-audio';
import { useScripted } from './podcast/use-scripted';
import { useLive } from './use-live';

interface PodcastPlayerProps {
  /** Null when the file is not there. */
  audio: { url: string; bytes: number } | null;
  transcript: TranscriptData | null;
  title: string;
  /** File name under which a download is kept. */
  downloadName: string;
}

/** A client file because it plays: the recording with its words beside it. Without script it is a native player above a text. */
export function PodcastPlayer({ audio: file, transcript, title, downloadName }: PodcastPlayerProps) {
  const island = useRef<HTMLElement>(null);
  useLive(island);
  const scripted = useScripted();
  const { audio, state, actions } = useAudio({ url: file?.url ?? '', title });
  const playable = scripted && file !== null && !state.failed;
  // The transcript knows the length before the recording's head has come.
  const duration = state.duration || (transcript?.durationSeconds ?? 0);
  const current = transcript !== null && (state.playing || state.time > 0) ? spokenSentence(transcript, state.time) : -1;

  return (
    <section className="podcast-player" data-island="view" ref={island} data-testid="podcast-player" aria-label={`Podcast: ${title}`} tabIndex={-1} onKeyDown={playable ? (event) => playerKey(event, actions) : undefined}>
      <div className="podcast-player-layout">
        <div className="podcast-player-recording">
          <p className="podcast-player-title">{title}</p>
          {file === null ? (
            <p className="podcast-player-missing">The recording is missing from this copy of the site.</p>
          ) : (
            <Recording audio={audio} url={file.url} bytes={file.bytes} title={title} downloadName={downloadName} duration={duration} state={state} actions={actions} scripted={scripted} />
          )}
          {transcript !== null && <p className="podcast-player-voice">{transcript.voice}</p>}
        </div>
        {transcript !== null && <Transcript transcript={transcript} current={current} playing={state.playing} onSeek={playable ? actions.seek : null} />}
      </div>
    </section>
  );
}
