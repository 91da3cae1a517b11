/** What the usage of all commands says of one of them, with what holds for every one. */
export const usageOf = (command: string, usage: string): string =>
	usage
		.split('\n\n')
		.map((part) => (part.startsWith(indent) ? entriesOf(command, part) : part))
		.join('\n\n');

/** Before the name of a command; the lines that go on with it stand further in. */
const indent = '  ';

const entriesOf = (command: string, part: string): string =>
	part
		.split(/\n(?= {2}\S)/)
		.filter((entry) => entry.startsWith(`${indent}${command} `))
		.join('\n');
