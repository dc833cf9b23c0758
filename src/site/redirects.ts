import type {Dataset, Site} from "../model.ts";

/** A page that leads on, at an address that an article had before. */
export interface Redirect {
  path: string; // of the file
  text: string;
}

const segment = /^[\p{L}\p{M}\p{N}_.-]+$/u;

/**
 * The pages at the former addresses of articles (`aliases` in front matter). An address that is not a plain path, or is that of
 * a page, is left out.
 */
export function listRedirects(
  {articles}: Pick<Dataset, "articles">,
  site: Site,
  isTaken: (file: string) => boolean,
  pathOf: (article: Dataset["articles"][number]) => string,
): Redirect[] {
  return articles.flatMap((article) =>
    (article.aliases ?? []).flatMap((alias) => {
      const segments = alias.split("/").filter(Boolean);
      if (segments.length === 0 || segments.some((each) => !segment.test(each) || /^\.+$/.test(each))) return [];
      const isFile = /\.html?$/.test(alias);
      const path = isFile ? segments.join("/") : `${segments.join("/")}/index.html`;
      if (isTaken(path)) return [];
      const depth = segments.length - Number(isFile);
      return [{path, text: writeRedirect("../".repeat(depth) + encodeURI(pathOf(article)), article.headline, site)}];
    }),
  );
}

/** A page that leads on at once, without a script, and says where to for those whom it does not. */
function writeRedirect(target: string, title: string, {url}: Pick<Site, "url">): string {
  const [href, name] = [escapeHtml(target), escapeHtml(title)];
  const canonical =
    url === null ? "" : `<link rel="canonical" href="${escapeHtml(url + target.replace(/^(?:\.\.\/)*/, ""))}">`;
  return (
    `<!doctype html>\n<html><head><meta charset="utf-8"><title>${name}</title><meta name="robots" content="noindex">` +
    `<meta http-equiv="refresh" content="0; url=${href}">${canonical}</head>` +
    `<body><a href="${href}">${name}</a></body></html>\n`
  );
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
