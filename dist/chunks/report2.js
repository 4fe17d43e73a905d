import { _ as oneLine, g as harmless, h as counted, n as mostSevereFirst, r as openVerdicts } from "./most-severe.js";
import { r as muted, t as annotationText } from "./github2.js";
import { r as sourceUrlOf, t as plainPresentation } from "./presentation.js";
import { n as jsonReport, t as json } from "./json2.js";
import { n as text } from "./text2.js";
import { i as markdownText, n as summary, r as markdownProse } from "./markdown.js";
import { t as sarif } from "./sarif.js";
import { i as isFormat, n as loadFormat, r as formatNames, t as formats } from "./report.js";
export { annotationText, counted, formatNames, formats, harmless, isFormat, json, jsonReport, loadFormat, markdownProse, markdownText, mostSevereFirst, muted, oneLine, openVerdicts, plainPresentation, sarif, sourceUrlOf, summary, text };
