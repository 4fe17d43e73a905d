export { r as github } from "./github2.js";
