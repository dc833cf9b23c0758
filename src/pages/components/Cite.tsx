import type {View} from "../view.ts";

/** In a text to be copied, where the whole address stands that the browser knows. */
export const linkMark = "{link}";

interface Props {
  view: View;
  path: string; // of the page, below which its reference files lie
  hasFiles: boolean;
  words: string; // to be copied, with `linkMark` in it
  target: string; // path that the copied link leads to, with its fragment
}

const files: [name: string, label: string, type: string][] = [
  ["cite.bib", "BibTeX", "application/x-bibtex"],
  ["cite.ris", "RIS", "application/x-research-info-systems"],
  ["cite.json", "CSL-JSON", "application/vnd.citationstyles.csl+json"],
];

/** How this page is cited: a button that copies the quote with a link to it, and files for reference managers. */
export function Cite({view, path, hasFiles, words, target}: Props) {
  const {cite} = view.words;
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{cite.title}</h2>
      <p>
        <button
          type="button"
          class="button"
          data-copy={words}
          data-link={view.link(target)}
          data-copied={cite.copied}
          data-failed={cite.failed}
          hidden
        >
          {cite.copy}
        </button>{" "}
        <span role="status" />
      </p>
      {hasFiles && (
        <ul class="names">
          {files.map(([name, label, type]) => (
            <li key={name}>
              <a href={view.asset(path + name)} type={type} download>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
