/** The one door to zod: its run-time compilation is off, because the Content-Security-Policy forbids eval. */
import * as z from 'zod';

z.config({ jitless: true });

export { z };
