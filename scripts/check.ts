import { parseArgs } from 'node:util';
import { hasErrors } from '@/lib/book/problems';
import { checkManuscript } from '@/lib/check/check';
import { report } from '@/lib/check/report';
import { commandSettings } from './build/settings';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'text' } } });
const format = values.format === 'json' || values.format === 'github' ? values.format : 'text';
const problems = checkManuscript(positionals[0] ?? commandSettings(false).contentDir);
console.log(report(problems, format));
process.exitCode = hasErrors(problems) ? 1 : 0;
