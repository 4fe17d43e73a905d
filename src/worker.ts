import { callTask } from './engine/index.ts';
import { judgeTask } from './evaluate/index.ts';
import { serveTasks } from './host/index.ts';

/** The script of every worker thread: engines are called and objects are judged here. */
serveTasks([callTask, judgeTask]);
