import {JsonLd} from "../layouts/Meta.tsx";
import {describeTrail} from "../structuredData.ts";
import type {View} from "../view.ts";

/** The way from the home page to this one; the page itself is not repeated, its heading follows. */
export function Breadcrumbs({view, steps}: {view: View; steps: {path: string; name: string}[]}) {
  return (
    <nav class="breadcrumbs" aria-label={view.words.breadcrumbs}>
      <ol>
        {steps.map(({path, name}) => (
          <li key={path}>
            <a href={view.link(path)}>{name}</a>
          </li>
        ))}
      </ol>
      <JsonLd data={describeTrail(view, steps)} />
    </nav>
  );
}
