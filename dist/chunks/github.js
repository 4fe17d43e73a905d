export { n as github } from "./github2.js";
