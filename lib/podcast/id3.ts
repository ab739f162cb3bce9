/** What players show about an audio file. */
export interface Tags {
  title: string;
  artist: string;
  album: string;
  comment: string;
}

/**
 * The bytes of an ID3v2.3 tag, to be put before the first frame of an MP3 (https://id3.org/id3v2.3.0).
 * Written here because ffmpeg files a comment under TXXX, where players that show comments do not look.
 */
export function id3Tag({ title, artist, album, comment }: Tags): Uint8Array {
  const frames = Buffer.concat([
    frame('TIT2', utf16(title)),
    frame('TPE1', utf16(artist)),
    frame('TALB', utf16(album)),
    // Language, then a short description (empty) that a zero character ends, then the comment.
    frame('COMM', Buffer.concat([Buffer.from('eng', 'latin1'), utf16(''), Buffer.from([0, 0]), utf16(comment)])),
  ]);
  // Seven bits a byte, so that no part of the size looks like the beginning of sound.
  const size = [21, 14, 7, 0].map((shift) => (frames.length >> shift) & 0x7f);
  return Buffer.concat([Buffer.from('ID3', 'latin1'), Buffer.from([3, 0, 0, ...size]), frames]);
}

// The first byte of a text frame's body names its encoding: 1 is UTF-16 with a byte order mark.
function frame(id: string, body: Buffer): Buffer {
  const header = Buffer.alloc(11);
  header.write(id, 'latin1');
  header.writeUInt32BE(body.length + 1, 4);
  header.writeUInt8(1, 10);
  return Buffer.concat([header, body]);
}

function utf16(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}
