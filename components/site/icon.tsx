const paths = {
  menu: 'M3 6h18M3 12h18M3 18h18',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  github: 'M9 19c-4 1.3-4-2-6-2.500M15 22v-3.800a3.300 3.300 0 0 0-.9-2.600c3-.3 6.200-1.500 6.200-6.700A5.200 5.200 0 0 0 18.900 5.300 4.900 4.900 0 0 0 18.800 1.700s-1.200-.3-3.800 1.400a13 13 0 0 0-7 0C5.400 1.400 4.200 1.700 4.200 1.700A4.900 4.900 0 0 0 4.100 5.300 5.200 5.200 0 0 0 2.700 9c0 5.100 3.100 6.300 6.100 6.700a3.300 3.300 0 0 0-.8 2.500V22',
  theme: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
  book: 'M12 6.500C10 5 7 4 3 4v14.500c4 0 7 .8 9 2.300 2-1.500 5-2.300 9-2.300V4c-4 0-7 1-9 2.500zM12 6.500v14',
  close: 'M5 5l14 14M19 5L5 19',
  up: 'M12 20V5M5 12l7-7 7 7',
} as const;

/** A line drawing of 24 units, for beside a name; it says nothing to screen readers. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
