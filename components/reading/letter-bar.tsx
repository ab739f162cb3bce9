/** The letters of an alphabetical list; stays in sight while the list is read. */
export function LetterBar({ groups }: { groups: readonly { letter: string; id: string }[] }) {
  return (
    <nav className="letter-bar" aria-label="Letters">
      {groups.map(({ letter, id }) => (
        <a key={id} href={`#${id}`} aria-label={letter === '#' ? 'Digits and signs' : undefined}>
          {letter}
        </a>
      ))}
    </nav>
  );
}
