// The page works without: it only adds searching, and the keys j and k.
(() => {
  const articles = [...document.querySelectorAll("article")];
  const search = document.querySelector("#search");
  const shown = () => articles.filter((one) => one.offsetParent !== null);
  const count = document.querySelector("#shown");
  const tell = () => { count.textContent = `${shown().length} of ${articles.length} shown`; };
  search.closest("label").hidden = false;
  search.addEventListener("input", () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const one of articles) {
      const text = one.textContent.toLowerCase();
      one.classList.toggle("gone", !words.every((word) => text.includes(word)));
    }
    tell();
  });
  document.addEventListener("change", tell);
  document.addEventListener("keydown", (event) => {
    if (event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") { event.preventDefault(); search.focus(); return; }
    const step = { j: 1, k: -1 }[event.key];
    const all = shown();
    if (!step || !all.length) return;
    const at = all.indexOf(document.activeElement.closest("article"));
    const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  });
  tell();
})();
