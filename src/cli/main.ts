import { composeCli } from './composition.ts';
import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// The reader of our output has gone away (`| head`): nothing more to say, not a bug.
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});
// Not awaited: commands are modules that may import from this one, and would wait for it to end.
void run(process.argv.slice(2), composeCli(new URL(import.meta.url))).then((code) => {
	process.exitCode = code;
});
