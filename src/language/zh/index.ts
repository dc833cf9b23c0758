import type {DatedLanguage} from "../language.ts";
import {reading} from "./reading.ts";
import {sentences} from "./sentences.ts";
import {time} from "./time.ts";

export const chinese: DatedLanguage = {code: "zh", name: "中文", reading, sentences, time};
