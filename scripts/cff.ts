import { writeFileSync } from 'node:fs';
import { loadBook } from '@/lib/book/book';
import { citationFileFormat } from '@/lib/export/citation/cff';

/** `npm run cff`: writes CITATION.cff from book.yaml. */
writeFileSync('CITATION.cff', citationFileFormat(loadBook('content').book));
