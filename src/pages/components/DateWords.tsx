import type {Certainty} from "../../model.ts";
import {writeDate} from "../../time/writeDate.ts";
import {isHtmlDate} from "../dates.ts";
import type {View} from "../view.ts";

interface Props {
  view: View;
  edtf: string;
  certainty?: Certainty;
  words?: string; // in place of the whole date, where a heading says part of it
}

/** A date in words, as precise as it is known; an inferred one is told from a stated one by its shape and by a word. */
export function DateWords({view, edtf, certainty = "stated", words}: Props) {
  const full = writeDate(edtf, view.language);
  const text = words ?? full;
  const inferred = certainty === "inferred";
  const title = [text.toLowerCase().includes(full.toLowerCase()) ? "" : full, inferred ? view.words.inferred : ""]
    .filter(Boolean)
    .join(" · ");
  const attributes = {class: inferred ? "date date-inferred" : "date", ...(title && {title})};
  return isHtmlDate(edtf) ? (
    <time {...attributes} datetime={edtf}>
      {text}
    </time>
  ) : (
    <span {...attributes}>{text}</span>
  );
}
