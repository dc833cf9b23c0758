/** The head of an index: what it lists, how many, in a sentence. */
export function SectionHead({title, lead, count}: {title: string; lead: string; count: string}) {
  return (
    <header class="index-head">
      <p class="index-total">{count}</p>
      <h1>{title}</h1>
      <p class="index-lead">{lead}</p>
    </header>
  );
}
