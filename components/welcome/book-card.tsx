import { Icon } from '@/components/site/icon';

interface BookCardProps {
  title: string;
  /** Empty when the book has none. */
  subtitle: string;
  volume: number | null;
  /** A WebP of 720 by 1000 pixels. */
  coverUrl: string | null;
  /** The same picture as AVIF. */
  coverAvifUrl: string | null;
  /** Where the PDF is or, without a size, will be; null when the book names none. */
  pdf: { url: string; size: string | null } | null;
  contentsUrl: string;
}

/** The cover with the book's name. With a PDF at hand the whole card is its link, without one it says so. */
export function BookCard({ title, subtitle, volume, coverUrl, coverAvifUrl, pdf, contentsUrl }: BookCardProps) {
  const ready = pdf !== null && pdf.size !== null;
  const face = (
    <>
      {coverUrl !== null && (
        <picture className="book-card-cover">
          {coverAvifUrl !== null && <source srcSet={coverAvifUrl} type="image/avif" />}
          <img className="book-card-image" src={coverUrl} width={720} height={1000} alt={`Cover of ${title}${volume === null ? '' : `, Volume ${volume}`}`} fetchPriority="high" decoding="async" />
        </picture>
      )}
      <div className="book-card-text">
        <p className="book-card-title book-title">{title}</p>
        {subtitle !== '' && <p className="book-card-subtitle book-subtitle">{subtitle}</p>}
        {ready ? (
          <p className="book-card-action">
            <Icon name="book" /> Click here to download PDF <span className="book-card-size">({pdf.size})</span>
          </p>
        ) : (
          <>
            {pdf !== null && (
              <p className="book-card-note">
                There is no PDF of this edition yet. It will be at <code>{pdf.url}</code>.
              </p>
            )}
            <p className="book-card-action">
              <a href={contentsUrl}>Read the chapters online</a>
            </p>
          </>
        )}
      </div>
    </>
  );

  return (
    <div className="book-card" data-testid="book-card">
      {ready ? (
        <a className="book-card-face book-card-link" href={pdf.url} target="_blank" rel="noopener noreferrer" title="Download PDF">
          {face}
        </a>
      ) : (
        <div className="book-card-face">{face}</div>
      )}
    </div>
  );
}
