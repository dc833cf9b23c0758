/**
 * What a page may load: its own files. Nothing inline, nothing from elsewhere, no base, no form; and no string ever
 * becomes markup in the browser.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

export const contentSecurityPolicy = directives.join("; ");

/** A page with a timeline may load, where it was opened from a disk, the site's own scripts of data: see src/timeline/disk.ts. */
export const timelineSecurityPolicy = directives
  .map((directive) => (directive.startsWith("trusted-types") ? "trusted-types dateline-disk" : directive))
  .join("; ");

/** The search page alone may compile WebAssembly as well, from its own files: the index is read by such code. */
export const searchSecurityPolicy = directives
  .map((directive) => (directive.startsWith("script-src") ? `${directive} 'wasm-unsafe-eval'` : directive))
  .join("; ");
