import type { Interruption, InterruptionListener, StorageError } from '#lib/application/ports.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { databaseName } from './database-schema.ts';
import { inTime, late } from './in-time.ts';
import type { Database } from './database-schema.ts';
import { openDatabase, type Opened } from './open-database.ts';

export type { Database };

/** The one connection to the database. It never deletes anything and never reopens by itself. */
export type Connection = {
	/** The open database, or why there is none. */
	readonly open: () => Promise<Opened>;
	/** Opens anew after a loss or a failure, because the user asked. */
	readonly reconnect: () => Promise<Result<undefined, StorageError>>;
	/** Notes that the database turned out to be closed. */
	readonly noteLost: () => void;
	readonly onInterruption: (listener: InterruptionListener) => () => void;
	/** Counts openings; what was remembered about an earlier one is void. */
	readonly generation: () => number;
};

/** How long a newer build in another tab has to wait for our last save, in ms. */
const flushTime = 2000;

/** How long an older build is given to let go before it is named as the reason, in ms: its last save, and the way. */
const givingWayTime = flushTime + 1000;

/** Makes the connection; the database is opened at the first use. */
export function createConnection(name = databaseName): Connection {
	const listeners = new Set<InterruptionListener>();
	let opening: Opening | undefined;
	let lost: StorageError | undefined;
	let generation = 0;

	const tell = (kind: Interruption['kind']): Promise<unknown> =>
		Promise.all([...listeners].map((listener) => listener({ kind })));
	const lose = (): void => {
		if (lost !== undefined) return;
		lost = { kind: 'connection-lost' };
		void tell('lost');
	};
	const giveWay = async (database: Database): Promise<void> => {
		await inTime(tell('newer-app'), flushTime);
		lost ??= { kind: 'newer-data' };
		database.close();
	};
	const begin = (): Opening => {
		const mine = ++generation;
		const isMine = () => mine === generation;
		return beginOpening(name, {
			isMine,
			giveWay: (database) => void giveWay(database),
			lose: () => {
				if (isMine()) lose();
			}
		});
	};
	const open = async (): Promise<Opened> => {
		if (lost !== undefined) return fail(lost);
		opening ??= begin();
		const opened = await inTime(Promise.race([opening.database, opening.blocked]));
		if (opened === late) return fail({ kind: 'no-answer-in-time' });
		return failIf(lost) ?? opened;
	};
	const reconnect = async (): Promise<Result<undefined, StorageError>> => {
		if (lost !== undefined || !(await isOpen(opening))) opening = undefined;
		lost = undefined;
		const opened = await open();
		return opened.ok ? ok(undefined) : opened;
	};
	const onInterruption = (listener: InterruptionListener) => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	};
	return { open, reconnect, noteLost: lose, onInterruption, generation: () => generation };
}

/** An attempt to open: how it ends, and, should that take another tab to close, that it waits for it. */
type Opening = { readonly database: Promise<Opened>; readonly blocked: Promise<Opened> };

type OpeningEvents = {
	/** False once a later attempt took the place of this one. */
	readonly isMine: () => boolean;
	readonly giveWay: (database: Database) => void;
	readonly lose: () => void;
};

function beginOpening(name: string, { isMine, giveWay, lose }: OpeningEvents): Opening {
	let tellBlocked: (result: Opened) => void = () => undefined;
	const blocked = new Promise<Opened>((resolve) => {
		tellBlocked = resolve;
	});
	const closeIfLate = (opened: Opened): Opened => {
		if (opened.ok && !isMine()) opened.value.close();
		return opened;
	};
	const database = openDatabase(name, {
		blocked: () => {
			setTimeout(() => tellBlocked(fail({ kind: 'blocked-by-other-tab' })), givingWayTime);
		},
		blocking: (opened) => {
			if (isMine()) giveWay(opened);
			else opened.close();
		},
		terminated: lose
	});
	return { database: database.then(closeIfLate), blocked };
}

async function isOpen(opening: Opening | undefined): Promise<boolean> {
	if (opening === undefined) return false;
	const opened = await inTime(opening.database, 0);
	return opened !== late && opened.ok;
}

const failIf = (error: StorageError | undefined): Opened | undefined =>
	error === undefined ? undefined : fail(error);
