import { parentPort } from 'node:worker_threads';
import { serveReadings } from './aggregate/serve-readings.ts';
import { composeReading } from './compose-reading.ts';

// A program of its own: what it does not import takes no memory in any of the threads.
if (parentPort === null) throw new Error('this program is a thread of machi-tenken.js');
serveReadings(parentPort, composeReading());
