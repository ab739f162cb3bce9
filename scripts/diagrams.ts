/** `node --import tsx scripts/diagrams.ts <manuscript>`: draws the diagrams of a manuscript now and whenever it changes, for `npm run dev`. */
import { watch } from 'chokidar';
import { loadBook } from '@/lib/book/book';
import { drawDiagrams } from './diagrams/draw';

const [root = 'content'] = process.argv.slice(2);
let drawing: Promise<unknown> = Promise.resolve();
const draw = () => {
  drawing = drawing.then(() => drawDiagrams(loadBook(root).book)).catch(console.error);
};
draw();
watch(root, { ignoreInitial: true }).on('all', draw);
