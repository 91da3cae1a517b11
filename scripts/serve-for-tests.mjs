import { serveSite } from './serve-site.mjs';

await serveSite('build/site', 4319);
