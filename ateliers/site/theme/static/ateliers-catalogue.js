/* The catalogue: hides what is not asked for. A classic script: it also runs from file://. */
(function () {
  "use strict";
  var form = document.querySelector("form.catalogue");
  if (!form) return;
  var status = form.querySelector("[role=status]");
  var entries = Array.from(document.querySelectorAll(".datasets > li")).map(function (item) {
    return { item: item, words: fold(item.textContent), marks: item.dataset.in.split(" ") };
  });

  /* The twin of `fold` in ateliers/site/search.py. */
  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
      .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss").replace(/[’']/g, "'");
  }

  function show() {
    var asked = fold(form.elements.words.value).split(/\s+/).filter(Boolean);
    var chosen = Array.from(form.querySelectorAll("select")).map(function (select) {
      return select.value;
    }).filter(Boolean);
    var count = entries.filter(function (entry) {
      var kept = asked.every(function (word) { return entry.words.indexOf(word) >= 0; }) &&
        chosen.every(function (mark) { return entry.marks.indexOf(mark) >= 0; });
      entry.item.hidden = !kept;
      return kept;
    }).length;
    var told = count === entries.length ? form.dataset.all
      : count ? form.dataset.some.replace("{n}", count) : form.dataset.none;
    if (status.textContent !== told) status.textContent = told;
  }

  form.addEventListener("input", show);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  /* The fields are emptied after the event. */
  form.addEventListener("reset", function () { setTimeout(show); });
  /* A browser that comes back puts words into the fields again. */
  addEventListener("pageshow", show);
  show();
})();
