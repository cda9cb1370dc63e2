/** The script of the HTML report: plain JavaScript as text, so that it is in a page what it is here. */
import { CASES_SCRIPT } from "./cases.js";
import { DATA_SCRIPT } from "./data.js";
import { FILTER_SCRIPT } from "./filter.js";
import { GRID_SCRIPT } from "./grid.js";
import { KEYS_SCRIPT } from "./keys.js";

/** One module, its parts in the order in which they need each other. Data comes into the page only as text. */
export const PAGE_SCRIPT: string = [DATA_SCRIPT, GRID_SCRIPT, CASES_SCRIPT, KEYS_SCRIPT, FILTER_SCRIPT].join("");
