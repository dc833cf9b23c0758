/** The part of Eleventy 3 that joins it to the build; the package ships no declarations. */
declare module "@11ty/eleventy" {
  export interface Extension {
    outputFileExtension: string;
    read: boolean;
    useLayouts: boolean;
    getData: string[];
    getInstanceFromInputPath(path: string): Promise<object>;
    compile(text: string | undefined, path: string): Promise<(data: object) => Promise<Buffer>>;
    compileOptions: {cache: boolean; permalink: "raw"};
  }

  export interface UserConfig {
    ignores: Set<string>;
    addExtension(extension: string, options: Extension): void;
    addGlobalData(name: string, value: unknown): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setTemplateFormats(formats: string[]): void;
    setUseGitIgnore(used: boolean): void;
  }

  export interface Options {
    configPath: string;
    config(userConfig: UserConfig): void;
    loader: "esm";
    quietMode: boolean;
    runMode: "build";
    source: "script";
  }

  export interface WrittenPage {
    inputPath: string;
    outputPath: string;
    url: string;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: Options);
    init(): Promise<void>;
    disableLogger(): void;
    write(): Promise<[unknown, WrittenPage[]]>;
  }
}
