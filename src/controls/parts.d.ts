/** Parts that only one kind of page needs, published beside this script. */
declare module "search/browser" {
  export const mountSearch: typeof import("./search.ts").mountSearch;
}
declare module "table/browser" {
  export const mountTable: typeof import("./table.ts").mountTable;
}
