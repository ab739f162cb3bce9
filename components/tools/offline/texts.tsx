/** @jsxImportSource preact */
import type { Listed } from './main';

/** The texts as the page lists them, for as long as it is not known what can be kept: whoever was led to one of them finds it. */
export function Texts({ listed }: { listed: readonly Listed[] }) {
  return (
    <ol className="entry-list">
      {listed.map(({ pack, number, title, url }) => (
        <li key={pack} id={pack}>
          <span className="entry-number">{number}</span>
          <a href={url}>{title}</a>
        </li>
      ))}
    </ol>
  );
}
