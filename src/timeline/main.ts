import {startPage} from "./interface/startPage.ts";

startPage();
