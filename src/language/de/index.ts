import type {DatedLanguage} from "../language.ts";
import {reading} from "./reading.ts";
import {sentences} from "./sentences.ts";
import {time} from "./time.ts";

export const german: DatedLanguage = {code: "de", name: "Deutsch", reading, sentences, time};
