import {type StructuredData, writeStructuredData} from "../structuredData.ts";

/** A description for search engines, in the words of schema.org: JSON in which no sign of markup is left. */
export function JsonLd({data}: {data: StructuredData | null}) {
  if (!data) return null;
  return <script type="application/ld+json" dangerouslySetInnerHTML={{__html: writeStructuredData(data)}} />;
}

interface CitationProps {
  title: string;
  author: string | null;
  container: string | null;
  date: string | null; // EDTF
  language: string;
  url: string | null;
}

/** What reference managers read of a page (the names of Google Scholar, which Zotero takes). */
export function CitationMeta({title, author, container, date, language, url}: CitationProps) {
  const day = /^\d{4}(?:-\d\d){0,2}(?![\d-])/.exec(date ?? "")?.[0].replaceAll("-", "/");
  const tags: [name: string, content: string | null | undefined][] = [
    ["citation_title", title],
    ["citation_author", author],
    ["citation_journal_title", container],
    ["citation_publication_date", day],
    ["citation_language", language],
    ["citation_public_url", url],
  ];
  return <>{tags.map(([name, content]) => content && <meta name={name} content={content} key={name} />)}</>;
}
