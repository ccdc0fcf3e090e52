// Keys for who reviews: j and k to the next and last undecided fact, a, r, u to decide, ? to switch them off or on.
// The page works without this file.
const OFF = "keys-off";
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "?") {
    localStorage.setItem(OFF, localStorage.getItem(OFF) ? "" : "1");
    return;
  }
  if (localStorage.getItem(OFF)) return;
  const meant = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (meant) {
    event.preventDefault();
    meant.click();
  }
});
// What is marked with the mouse can be added: its words and its place go into the form.
document.addEventListener("selectionchange", () => {
  const form = document.querySelector("form[data-passage]");
  const chosen = document.getSelection();
  const body = document.querySelector(".text .body");
  if (!form || !body || chosen.isCollapsed || !body.contains(chosen.anchorNode) || !body.contains(chosen.focusNode)) return;
  const range = chosen.getRangeAt(0);
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const points = (text) => Array.from(text).length;
  const start = Number(body.dataset.start) + points(before.toString());
  form.elements.start.value = start;
  form.elements.passage.value = range.toString().trim();
});
