/** Says things politely: the last one after half a second of quiet, at most 160 characters, nothing twice in a row. */
export function createAnnouncer(findRegion: () => Element | null): (text: string) => void {
  let last = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    if (text === last) return;
    last = text;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const region = findRegion();
      if (region) region.textContent = text.slice(0, 160);
    }, 500);
  };
}
