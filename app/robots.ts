import type { MetadataRoute } from 'next';
import { absolute } from '@/lib/site/metadata';
import { routes } from '@/lib/site/routes';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: [routes.site('/api/')] }, sitemap: absolute(routes.site('/sitemap.xml')) };
}
