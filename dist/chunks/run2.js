import "./session.js";
export { i as fix } from "./run.js";
