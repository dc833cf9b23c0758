/**
 * On a page that was opened from a disk, browsers run no modules and fetch nothing. There this small script, which is no
 * module, loads the timeline and its data as scripts, from the site's own folder only. On a host it does nothing.
 */
export interface Disk {
  read: (url: URL) => Promise<unknown>; // a JSON file, by the script that stands beside it
}

declare global {
  interface Window {
    datelineDisk?: Disk;
    datelinePiece?: unknown; // what the last script of data held
    trustedTypes?: {createPolicy: (name: string, rules: {createScriptURL: (url: string) => string}) => ScriptUrls};
  }
}

interface ScriptUrls {
  createScriptURL: (url: string) => unknown;
}

const own = document.currentScript as HTMLScriptElement | null;

if (location.protocol === "file:" && own) {
  const folder = new URL("../", own.src).href;
  const keepOwn = (url: string) => {
    if (!url.startsWith(folder)) throw new Error(`not of this site: ${url}`);
    return url;
  };
  const policy = window.trustedTypes?.createPolicy("dateline-disk", {createScriptURL: keepOwn});
  const load = (url: string) =>
    new Promise<unknown>((resolve, reject) => {
      const script = document.createElement("script");
      script.src = (policy?.createScriptURL(url) ?? keepOwn(url)) as string;
      script.onload = () => resolve(window.datelinePiece); // at once after it has run
      script.onerror = () => reject(new Error(`missing ${url}`));
      document.head.append(script);
    });
  window.datelineDisk = {read: ({href}) => load(href.replace(/\.json$/, ".js"))};
  void load(`${folder}embed/timeline.js`);
}
