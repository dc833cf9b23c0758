/** Buttons that copy a citation: the words, their source, and a link that leads to the very words. */
export function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const {copy: words = "", link = "", copied = "", failed = ""} = button.dataset;
  const status = button.parentElement?.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(words.replace("{link}", new URL(link, location.href).href));
    if (status) status.textContent = copied;
  } catch {
    if (status) status.textContent = failed; // pages that are not served securely may not write there
  }
}
