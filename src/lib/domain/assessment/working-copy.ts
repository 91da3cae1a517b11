export { samplingSchema, type Sampling, type WorkingCopy } from '../released/working-copy-v3.ts';
