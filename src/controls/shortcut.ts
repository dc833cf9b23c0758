/** “/” leads to the search from every page, and into its field on its own; not while something is typed. */
export function enableShortcut(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-shortcut]");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]")) return;
    const field = document.querySelector<HTMLInputElement>("[data-search] input[type=search]");
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.focus();
    else if (link) location.assign(link.href);
  });
}
