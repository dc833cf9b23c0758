/** What is published beside the search index: of each language the script that reads it, as far as it is used. */
declare module "pagefind/browser" {
  export const scripts: Record<string, () => Promise<Script>>;

  interface Script {
    createInstance(options: {basePath: string; noWorker: boolean}): {
      search(words: string | null): Promise<{results: Result[]}>;
    };
  }

  interface Result {
    id: string;
    score: number;
    data(): Promise<{meta: Record<string, string>; excerpt: string}>;
  }
}
