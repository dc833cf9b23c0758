import {type Sheet, sheetPath} from "../sheets.ts";
import type {View} from "../view.ts";

/** Leads through the pages of a long list; nothing where there is one. */
export function SheetNav<T>({view, sheet}: {view: View; sheet: Sheet<T>}) {
  const {words, link} = view;
  const {number, count, first} = sheet;
  if (count === 1) return null;
  return (
    <nav class="sheets" aria-label={words.sheets}>
      {number > 1 && (
        <a href={link(sheetPath(first, number - 1))} rel="prev">
          {words.previous}
        </a>
      )}
      <span>{words.sheet({number, count})}</span>
      {number < count && (
        <a href={link(sheetPath(first, number + 1))} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}
