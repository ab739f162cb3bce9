import type { MetadataRoute } from 'next';
import { siteBook } from '@/lib/site/book';
import { routes } from '@/lib/site/routes';

export default function manifest(): MetadataRoute.Manifest {
  const { title, description } = siteBook().about;
  const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({ src: routes.site(`/icons/${file}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose });
  return {
    id: routes.welcome(),
    name: title,
    short_name: title,
    ...(description ? { description } : {}),
    start_url: routes.welcome(),
    scope: routes.welcome(),
    display: 'minimal-ui',
    background_color: '#fdfcf9',
    theme_color: '#1f407a',
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('icon-maskable-512', 512, 'maskable')],
  };
}
