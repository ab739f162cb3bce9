/** @jsxImportSource preact */
/** Keeping the book on this device: the form of `/offline`, and the offer of a newer edition on any page of those who keep it. */
import { render } from 'preact';
import type { OfflineState } from '@/lib/offline/model';
import { recall, remember } from '../../behaviours/storage';
import { loadStyle } from '../late-style';
import { OfflineForm } from './offline-form';
import { UpdateOffer } from './update-offer';

/** A text that can be kept, as the page lists it. */
export interface Listed {
  pack: string;
  number: string;
  title: string;
  url: string;
}

/** Fills the place on `/offline`. */
export async function openOffline(place: HTMLElement): Promise<void> {
  await loadStyle();
  const { manifest = '', worker = '' } = place.dataset;
  const listed = [...place.querySelectorAll<HTMLElement>('[data-pack]')].map((item): Listed => {
    const link = item.querySelector('a');
    return { pack: item.dataset['pack'] ?? '', number: item.dataset['number'] ?? '', title: link?.textContent ?? '', url: link?.href ?? '' };
  });
  const query = new URLSearchParams(location.search);
  const why = query.get('why');
  place.replaceChildren();
  render(<OfflineForm listed={listed} manifestUrl={manifest} workerUrl={worker} asked={location.hash.slice(1)} wanted={query.get('wanted')} why={why === 'newer' || why === 'offline' ? why : null} />, place);
}

const LATER = 'edition-later';

/** Offers the newer edition at the foot of the page, until the reader takes it or does not want that one. */
export async function offerUpdate(state: OfflineState): Promise<void> {
  await loadStyle();
  if (document.querySelector('.update-offer') || recall(LATER) === state.newest) return;
  const place = document.createElement('aside');
  place.className = 'update-offer';
  place.setAttribute('aria-label', 'A newer edition');
  document.body.append(place);
  const close = () => {
    remember(LATER, state.newest);
    render(null, place);
    place.remove();
  };
  render(<UpdateOffer first={state} close={close} />, place);
}
