export { i as fix, o as renderOnly } from "./run.js";
import "./session.js";
