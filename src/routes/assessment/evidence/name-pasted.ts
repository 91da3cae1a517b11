import { dayInJapan, timeInJapan } from '#lib/domain/primitives/japan.ts';

/** What browsers call a picture that comes from the clipboard and has no name of its own. */
const nameless = /^(?:image)?(\.\w{1,5})?$/iu;

/**
 * Files from the clipboard under names that tell them apart later: a picture without one is called what it is and
 * when it came, to the second of the clock in Japan, since two can be pasted within a minute. No colon: Windows takes none.
 */
export const namePasted = (
	files: readonly File[],
	what: string,
	instant: string
): readonly File[] => {
	const clock = `${timeInJapan(instant)}:${instant.slice(17, 19)}`.replaceAll(':', '.');
	const stem = `${what} ${dayInJapan(instant)} ${clock}`;
	let count = 0;
	return files.map((file) => {
		const ending = nameless.exec(file.name);
		if (ending === null) return file;
		count += 1;
		const name = `${stem}${count > 1 ? ` (${String(count)})` : ''}${ending[1] ?? endingOf(file.type)}`;
		return new File([file], name, { type: file.type });
	});
};

const endingOf = (type: string): string => {
	const kind = /^image\/([a-z]+)/u.exec(type)?.[1] ?? '';
	return kind === '' ? '' : `.${kind === 'jpeg' ? 'jpg' : kind}`;
};
