export { stageSchema, type Stage } from '../released/stage-v3.ts';
