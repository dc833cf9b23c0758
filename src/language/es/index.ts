import type {Language} from "../language.ts";
import {concepts} from "./concepts.ts";
import {events} from "./events.ts";
import {names} from "./names.ts";
import {places} from "./places.ts";
import {reading} from "./reading.ts";
import {sentences} from "./sentences.ts";
import {time} from "./time.ts";

export const spanish: Language = {
  code: "es",
  name: "español",
  reading,
  sentences,
  time,
  names,
  places,
  events,
  concepts,
};
