import type {DatedLanguage} from "../language.ts";
import {reading} from "./reading.ts";
import {sentences} from "./sentences.ts";
import {time} from "./time.ts";

export const russian: DatedLanguage = {code: "ru", name: "русский", reading, sentences, time};
