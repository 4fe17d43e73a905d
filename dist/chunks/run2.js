import { a as judge, i as fix, n as analyzeOther, o as renderOnly, r as fetchedBase, s as run, t as analyze } from "./run.js";
import { r as repositoryRootOf } from "./session.js";
export { analyze, analyzeOther, fetchedBase, fix, judge, renderOnly, repositoryRootOf, run };
