"use strict";
// Shows what a marked span is: under the pointer, at the keyboard's focus, or after a tap. The words are those of the list.
{
  const text = document.getElementById("text");
  const card = document.getElementById("card");
  const list = document.getElementById("list");
  /** Shown until something else is chosen or Escape is pressed; without it the card goes with the pointer. */
  let kept = false;
  let chosen = [];

  const recordsOf = (mark) => mark.dataset.records.split(" ");
  const isShown = (mark) => !mark.classList.contains("off");
  const marksAround = (mark) => {
    const marks = [];
    for (let at = mark; at && at !== text; at = at.parentElement) if (isShown(at)) marks.push(at);
    return marks;
  };

  function show(mark, keep) {
    const marks = marksAround(mark);
    if (marks.length === 0) return hide();
    kept = keep;
    card.replaceChildren(
      ...marks.flatMap((each, index) =>
        recordsOf(each).map((id) => {
          const section = document.createElement("section");
          section.className = index > 0 ? "around" : "";
          section.append(...document.getElementById(`item-${id}`).cloneNode(true).childNodes);
          return section;
        }),
      ),
    );
    card.hidden = false;
    card.scrollTop = 0;
    place(mark);
    choose(recordsOf(marks[0]));
  }

  function hide() {
    card.hidden = true;
    kept = false;
    choose([]);
  }

  function choose(ids) {
    for (const each of chosen) each.classList.remove("chosen");
    const items = ids.map((id) => document.getElementById(`item-${id}`));
    const marks = ids.flatMap((id) => [...text.querySelectorAll(`[data-records~="${id}"]`)]);
    chosen = [...items, ...marks];
    for (const each of chosen) each.classList.add("chosen");
    const [first] = items;
    if (!first || getComputedStyle(list).position !== "sticky") return;
    const [item, room] = [first.getBoundingClientRect(), list.getBoundingClientRect()];
    if (item.top < room.top || item.bottom > room.bottom) list.scrollTop += item.top - room.top - room.height / 3;
  }

  /** Under the first line of the mark, or over it where there is no room below; in a narrow window the style says where. */
  function place(mark) {
    card.removeAttribute("style");
    if (!matchMedia("(min-width: 60rem)").matches) return;
    const line = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const last = mark.getBoundingClientRect();
    const left = Math.max(8, Math.min(line.left, innerWidth - card.offsetWidth - 8));
    const below = last.bottom + 8;
    const above = line.top - card.offsetHeight - 8;
    card.style.left = `${left}px`;
    card.style.top = `${below + card.offsetHeight <= innerHeight || above < 8 ? Math.min(below, innerHeight - card.offsetHeight - 8) : above}px`;
  }

  /** Leads to the mark that the address names. */
  function follow() {
    const mark = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!mark || !text.contains(mark)) return;
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
    show(mark, true);
  }

  const markOf = (event) => event.target.closest?.("mark");
  text.addEventListener("pointerover", (event) => {
    if (kept || event.pointerType === "touch") return;
    const mark = markOf(event);
    if (mark) show(mark, false);
    else hide();
  });
  text.addEventListener("pointerleave", () => kept || hide());
  text.addEventListener("focusin", (event) => show(event.target, true));
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    const mark = markOf(event);
    if (link && link.hash === location.hash) follow();
    else if (mark) show(mark, true);
    else if (!link && !card.contains(event.target)) hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  addEventListener("hashchange", follow);
  addEventListener(
    "scroll",
    () => card.hidden || (kept ? place(chosen.find((each) => each.tagName === "MARK")) : hide()),
    {
      passive: true,
    },
  );

  document.getElementById("legend").addEventListener("change", ({ target }) => {
    const family = target.value;
    for (const mark of text.querySelectorAll(`mark.${family}`)) {
      mark.classList.toggle("off", !target.checked);
      if (mark.id) mark.tabIndex = target.checked ? 0 : -1;
    }
    for (const item of list.querySelectorAll(`[data-family="${family}"]`)) item.hidden = !target.checked;
    hide();
  });
  follow();
}
