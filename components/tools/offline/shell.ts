import type { Pack } from '@/lib/offline/model';

/** Name of the pack that belongs to no chapter and always comes along. */
export const SHELL: Pack['name'] = 'shell';
