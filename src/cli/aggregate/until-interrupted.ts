import type { CommandContext } from '../command-context.ts';

/** Does something that Ctrl+C ends at once: says what there is to say and leaves with the code that a shell gives for it. */
export async function untilInterrupted<Value>(
	{ tell }: Pick<CommandContext, 'tell'>,
	word: () => string | undefined,
	act: () => Promise<Value>
): Promise<Value> {
	const leave = () => {
		const said = word();
		if (said !== undefined) tell(`\n${said}`);
		process.exit(interruptedBySignal);
	};
	process.once('SIGINT', leave);
	try {
		return await act();
	} finally {
		process.off('SIGINT', leave);
	}
}

/** What a shell gives for a program that Ctrl+C ended. */
const interruptedBySignal = 130;
