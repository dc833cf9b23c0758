/** The entity elsewhere, written by its identifier; nothing for an address that is not on the web. */
export function SameAs({uri}: {uri: string | null}) {
  if (uri === null || !/^https?:\/\//.test(uri)) return null;
  return (
    <a href={uri} rel="external noopener">
      {uri.split("/").at(-1) || uri}
    </a>
  );
}
