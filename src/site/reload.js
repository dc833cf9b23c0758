// Runs in pages of `dateline serve` alone: shows a new build at once, and says when one has failed.
const script = document.currentScript;
const shown = Number(script.dataset.build);
const notice = document.createElement("p");
notice.setAttribute("role", "alert");
Object.assign(notice.style, {
  position: "fixed",
  inset: "auto 0 0 0",
  zIndex: "2147483647",
  margin: "0",
  padding: "1rem 1.5rem",
  maxHeight: "50vh",
  overflow: "auto",
  background: "#7a1020",
  color: "#fff",
  font: "14px/1.5 ui-monospace, monospace",
  whiteSpace: "pre-wrap",
});

new EventSource(new URL("news", script.src)).addEventListener("message", ({data}) => {
  const {build, failure} = JSON.parse(data);
  if (failure === null && build !== shown) return location.reload();
  notice.remove();
  if (failure === null) return;
  notice.textContent = `The last build failed; this is the one before.\n${failure}`;
  document.body.append(notice);
});
