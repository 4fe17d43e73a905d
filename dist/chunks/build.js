export { i as RE2JS, u as RE2JSSyntaxException } from "./regular-expressions.js";
