/** The words of an excerpt, those found apart: its markup is <mark> and nothing else. */
export function readExcerpt(excerpt: string): {text: string; isMarked: boolean}[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((piece) => ({text: decode(piece.replace(/<\/?mark>/g, "")), isMarked: piece.startsWith("<mark>")}))
    .filter(({text}) => text !== "");
}

function decode(text: string): string {
  const characters: Record<string, string> = {
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    "#39": "'",
    "#x27": "'",
    amp: "&",
  };
  return text.replace(/&(lt|gt|quot|apos|#39|#x27|amp);/g, (_, name: string) => characters[name] ?? "");
}
