/** A wrong word of the command line, with the way forward. */
export class UsageError extends Error {}

/** Where a site will stand, as an absolute URL that ends in "/". Throws a UsageError when it is not one. */
export function normalizeSiteUrl(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`invalid site URL: ${JSON.stringify(text)} (one is https://example.org/chronicle/)`);
  }
  return `${url.origin}${closePath(url.pathname)}`;
}

/** The path a site is served under, with "/" at both ends. Throws a UsageError when it is not a path. */
export function normalizePathPrefix(text: string | undefined): string | null {
  if (text === undefined) return null;
  const path = closePath(text.startsWith("/") ? text : `/${text}`);
  if (path.includes("//") || /[^\w\-./~%]/.test(path) || path.split("/").some((part) => /^\.\.?$/.test(part))) {
    throw new UsageError(`invalid path prefix: ${JSON.stringify(text)} (one is /chronicle/)`);
  }
  return path;
}

function closePath(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
