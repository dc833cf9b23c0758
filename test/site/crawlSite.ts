import type {Host} from "./hostFolder.ts";

export interface Crawl {
  pages: string[]; // addresses of the pages that were reached, sorted
  broken: string[]; // “page → link”, for links whose target or anchor is missing
  foreign: string[]; // what pages would load from elsewhere
}

interface Page {
  links: string[];
  loaded: string[];
  ids: Set<string>;
}

/** Follows every link from the root of a hosted site, as far as it stays on the host. */
export async function crawlSite(host: Host): Promise<Crawl> {
  const pages = new Map<string, Page | null>();
  const others = new Map<string, boolean>();
  const queue = [host.url];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    if (pages.has(address) || others.has(address)) continue;
    const response = await fetch(address, {redirect: "manual"});
    const isPage = response.ok && response.headers.get("content-type") === "text/html";
    const text = await response.text();
    if (!isPage) {
      others.set(address, response.ok);
      continue;
    }
    const page = readPage(text, address);
    pages.set(address, page);
    queue.push(...[...page.links, ...page.loaded].filter((link) => isOwn(link, host)).map(withoutFragment));
  }
  const isBroken = (link: string) => {
    const target = pages.get(withoutFragment(link));
    if (!target) return others.get(withoutFragment(link)) !== true;
    const fragment = decodeURIComponent(new URL(link).hash.slice(1));
    return fragment !== "" && !target.ids.has(fragment);
  };
  const all = [...pages].flatMap(([address, page]) => (page ? [{address, page}] : []));
  return {
    pages: [...pages.keys()].sort(),
    broken: all.flatMap(({address, page}) =>
      [...page.links, ...page.loaded]
        .filter((link) => isOwnHost(link, host) && (!isOwn(link, host) || isBroken(link)))
        .map((link) => `${address} → ${link}`),
    ),
    foreign: all.flatMap(({page}) => page.loaded.filter((link) => !isOwn(link, host) && !link.startsWith("data:"))),
  };
}

function readPage(html: string, address: string): Page {
  const attributes = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => decode(match[1] as string));
  const toUrl = (link: string) => new URL(link, address).href;
  return {
    links: attributes(/<a\b[^>]*?\shref="([^"]*)"/g).map(toUrl),
    loaded: [
      ...attributes(/<(?:script|img|iframe|source|image|use)\b[^>]*?\s(?:src|href)="([^"]*)"/g),
      ...attributes(/<link\b(?=[^>]*\srel="(?:stylesheet|icon|preload|modulepreload)")[^>]*?\shref="([^"]*)"/g),
      ...attributes(/\sdata-src="([^"]*)"/g),
    ].map(toUrl),
    ids: new Set(attributes(/\sid="([^"]*)"/g)),
  };
}

function decode(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

function isOwn(link: string, host: Host): boolean {
  return link.startsWith(host.url);
}

function isOwnHost(link: string, host: Host): boolean {
  return new URL(link).host === new URL(host.url).host;
}

function withoutFragment(link: string): string {
  return link.replace(/#.*$/, "");
}
