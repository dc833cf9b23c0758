/** On a disk “event/x/” is a folder: links lead to the page in it. */
export function leadToPages(): void {
  document.addEventListener("click", ({target}) => {
    const link = (target as Element).closest("a");
    if (link?.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  });
}
