import {defineElement} from "./interface/element.ts";
import {startPage} from "./interface/startPage.ts";

/** The script that other pages load; its style sheet stands beside it. */
const script = document.currentScript as HTMLScriptElement;
defineElement(new URL("timeline.css", script.src).href);
if (location.protocol === "file:") startPage(); // see disk.ts
