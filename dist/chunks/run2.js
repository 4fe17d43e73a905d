export { i as fix } from "./run.js";
import "./session.js";
