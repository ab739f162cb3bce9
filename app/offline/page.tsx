import type { Metadata } from 'next';
import { Offline } from '@/components/reading/offline';
import { ReadingLayout } from '@/components/reading/reading-layout';
import { Sidebar } from '@/components/reading/sidebar';
import { siteBook } from '@/lib/site/book';
import { shared } from '@/lib/site/metadata';
import { offlineChoices } from '@/lib/site/offline-choices';
import { outlineOf } from '@/lib/site/outline';
import { routes } from '@/lib/site/routes';

export function generateMetadata(): Metadata {
  const description = `Keep ${siteBook().about.title}, or some of its chapters, on this device and read without network.`;
  return { title: 'Read offline', description, ...shared({ title: 'Read offline', description, url: routes.offline(), image: 'book', type: 'website' }) };
}

export default function OfflinePage() {
  const book = siteBook();
  return (
    <ReadingLayout sidebar={<Sidebar groups={outlineOf(book)} current={routes.offline()} />} aside={null}>
      <Offline choices={offlineChoices(book)} manifestUrl={routes.offlineManifest()} workerUrl={routes.worker()} />
    </ReadingLayout>
  );
}
