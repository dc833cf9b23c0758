/** Takes the state of the page along to another language: what its address says after “?” and “#”. */
export function keepStateOfLanguages(): void {
  const menu = document.querySelector<HTMLDetailsElement>(".languages");
  menu?.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link) return;
    link.search = location.search;
    link.hash = location.hash;
  });
  menu?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  document.addEventListener("click", ({target}) => {
    if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}
