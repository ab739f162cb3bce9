import type { SocialSubject } from '@/lib/site/social-subject';

/** The card behind a shared link. Styles stand in attributes because the drawing library knows no stylesheets. */
export function SocialPicture({ over, title, book, author }: SocialSubject) {
  return (
    <div style={{ width: '100%', height: '100%', display: 'flex', flexDirection: 'column', justifyContent: 'space-between', padding: '72px 80px', background: '#152a52', color: '#f6f3ea', fontFamily: 'Serif' }}>
      <div style={{ display: 'flex', fontSize: 30, color: '#a9c3e8' }}>{over}</div>
      <div style={{ display: 'flex', fontSize: title.length > 40 ? 72 : 88, lineHeight: 1.12, letterSpacing: '-0.02em' }}>{title}</div>
      <div style={{ display: 'flex', flexDirection: 'column', fontSize: 30 }}>
        <div style={{ display: 'flex', gap: 10, marginBottom: 28 }}>
          {['#e08a3c', '#6b9fd4', '#4f7fb8', '#33609b'].map((color) => (
            <div key={color} style={{ width: 120, height: 10, background: color }} />
          ))}
        </div>
        <div style={{ display: 'flex' }}>{book}</div>
        <div style={{ display: 'flex', color: '#a9c3e8' }}>{author}</div>
      </div>
    </div>
  );
}
