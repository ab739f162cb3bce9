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
  /** Markup of the picture, already sanitized and named by the pipeline; null when the manuscript has none. */
  svg: string | null;
  /** From bottom to top, in the order of the parts. */
  layers: readonly Layer[];
}

/** The picture of the four layers, with each layer's part as a link below: on a phone the words in the picture are small. */
export function FleetStack({ svg, layers }: FleetStackProps) {
  return (
    <figure className="fleet-stack">
      {svg !== null && <div className="fleet-stack-picture" dangerouslySetInnerHTML={{ __html: svg }} />}
      <figcaption className="fleet-stack-caption">The Fleet Stack: each layer rests on the one below and is one part of the book.</figcaption>
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
    </figure>
  );
}
