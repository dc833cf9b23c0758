/**
 * A link from one page to another that holds wherever the site is hosted: both are counted from the site's root, and the
 * link climbs from the first to the root and down to the second.
 *
 * @param fromUrl the page's own address, such as `/event/x/` or `/404.html`
 * @param toPath relative to the root, without a slash before it; may end in a fragment; "" is the home page
 */
export function href(fromUrl: string, toPath: string): string {
  const depth = fromUrl.split("/").length - 2;
  return "../".repeat(Math.max(depth, 0)) + encodeURI(toPath) || "./";
}
