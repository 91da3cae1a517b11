import { composeCli } from './composition.ts';
import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	// The reader of our output has gone away (`| head`): nothing more to say, not a bug.
	if (error.code === 'EPIPE') process.exit(0);
	throw error;
});
process.exitCode = await run(process.argv.slice(2), composeCli());
