import { callTask } from './engine/index.ts';
import { judgeTask } from './evaluate/index.ts';
import { serveTasks } from './host/index.ts';
import { placesTask } from './locate/index.ts';
import { readTask } from './parse/index.ts';

/** The script of every worker thread: documents are read, engines called, objects judged and fields located here. */
serveTasks([callTask, readTask, judgeTask, placesTask]);
