import type {Participant, Place} from "../../model.ts";
import {otherNames} from "../names.ts";
import type {View} from "../view.ts";
import {writeLanguage} from "./Names.tsx";

/** The names in other languages and scripts, each marked with its language. */
export function OtherNames({view, named}: {view: View; named: Participant | Place}) {
  const groups = otherNames(view.language, named);
  if (groups.length === 0) return null;
  return (
    <p class="other-names">
      {groups.map(({language, names}) => (
        <span class="other-name" title={writeLanguage(view, language)} key={language}>
          {names.map((name) => (
            <span class="spelling" key={name}>
              <bdi lang={language}>{name}</bdi>
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}
