import type { ReactNode } from 'react';

interface Layer {
  /** `Governance` */
  layer: string;
  /** `Part IV` */
  label: string;
  /** `The Responsible Fleet` */
  title: string;
  url: string;
}

interface FleetStackProps {
  /** The drawing; null when the manuscript has none. */
  picture: ReactNode;
  /** From bottom to top, in the order of the parts. */
  layers: readonly Layer[];
}

/** The picture of the four layers, with each layer's part as a link below: on a phone the words in the picture are small. */
export function FleetStack({ picture, layers }: FleetStackProps) {
  return (
    <figure className="fleet-stack">
      {picture !== null && <div className="fleet-stack-picture">{picture}</div>}
      <figcaption>
        <p className="fleet-stack-caption">The Fleet Stack: each layer rests on the one below and is one part of the book.</p>
        <ol className="fleet-stack-layers">
          {/* Listed as they lie in the picture: the top first. */}
          {layers.toReversed().map(({ layer, label, title, url }) => (
            <li key={url}>
              <a href={url}>
                <span className="fleet-stack-layer">{layer}</span>{' '}
                <span className="fleet-stack-part">
                  {label}: {title}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}
