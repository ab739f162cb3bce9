import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missing, run } from './program';
import { parseWav, trimSilence, type Sound } from './wav';

const festival = { command: 'festival', debianPackage: 'festival' };
const voice = { command: 'voice_cmu_us_slt_arctic_hts', debianPackage: 'festvox-us-slt-hts' };

// About -50 dB of full scale: below the softest consonant of this voice, above the noise of its vocoder.
const silence = 100;
const margin = 0.04;

/**
 * Speaks each sentence on its own, so that its length is known.
 * @param sentences plain ASCII, one clip each.
 * @param directory an existing scratch directory for the clips.
 * @returns clips in the same order, their outer silence cut; throws when Festival or its voice is missing or a clip is empty.
 */
export function speak(sentences: readonly string[], directory: string): Sound[] {
  const files = sentences.map((_, index) => join(directory, `sentence-${String(index + 1).padStart(3, '0')}.wav`));
  const script = join(directory, 'speak.scm');
  writeFileSync(script, speakScript(sentences, files));
  const { stdout, stderr } = run(festival, ['-b', script]);
  if (stdout.includes('VOICE-MISSING')) throw missing(`the Festival voice ${voice.command}`, voice.debianPackage);
  return files.map((file, index) => {
    // Festival leaves with status 0 after most of its errors: the file is the proof.
    const sentence = sentences[index] ?? '';
    if (!existsSync(file)) throw new Error(`Unexpected absence of a clip, expected speech for "${sentence}":\n${stderr.trim()}`);
    const clip = trimSilence(parseWav(readFileSync(file)), silence, margin);
    if (clip.samples.length === 0) throw new Error(`Unexpected silence, expected speech for "${sentence}"`);
    return clip;
  });
}

/** The Festival (Scheme) program that speaks sentences into files: one process, for the voice takes longer to load than to speak. */
export function speakScript(sentences: readonly string[], files: readonly string[]): string {
  const lines = sentences.map((sentence, index) => `(speak ${quote(sentence)} ${quote(files[index] ?? '')})`);
  return [
    `(if (not (boundp '${voice.command})) (begin (format t "VOICE-MISSING\\n") (exit 0)))`,
    `(${voice.command})`,
    // `Utterance` quotes its arguments, hence the eval.
    "(define (speak text file) (utt.save.wave (utt.synth (eval (list 'Utterance 'Text text))) file 'riff))",
    ...lines,
    '',
  ].join('\n');
}

function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
