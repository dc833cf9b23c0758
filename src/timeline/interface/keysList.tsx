import type {JSX} from "preact";
import type {Actions} from "./actions.ts";
import type {MessageKey} from "./messages.ts";
import {icons, Tool} from "./tool.tsx";
import type {Words} from "./words.ts";

const keys: [keys: string[], meaning: MessageKey][] = [
  [["←", "→"], "key.time"],
  [["↑", "↓"], "key.lane"],
  [["Home", "End"], "key.ends"],
  [["PageUp", "PageDown"], "key.page"],
  [["+", "−", "0"], "key.zoom"],
  [["Enter"], "key.open"],
  [["Esc"], "key.back"],
  [["c", "p"], "key.fold"],
  [["/"], "key.find"],
  [["?"], "key.help"],
];

/** The keys of the drawing. */
export function KeysList({words: {say}, actions}: {words: Words; actions: Actions}): JSX.Element {
  return (
    <section class="timeline-drawer timeline-keys" aria-label={say("keys")}>
      <Tool label={say("close")} icon={icons.close} onClick={() => actions.show(null)} />
      <dl>
        {keys.map(([names, meaning]) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
