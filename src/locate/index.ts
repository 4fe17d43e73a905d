export { type Attempt, locate, type Sources } from './locate.ts';
