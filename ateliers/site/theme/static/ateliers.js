/* What a page does beyond being read. A classic script: it also runs from file://. */
(function () {
  "use strict";
  var root = document.documentElement;
  var words = document.body.dataset;

  /* Theme: the system's, until the reader chooses; only a choice is kept. */
  var toggle = document.getElementById("theme");
  var system = matchMedia("(prefers-color-scheme: dark)");
  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
  }
  function nameToggle() {
    var label = isDark() ? toggle.dataset.light : toggle.dataset.dark;
    toggle.querySelector("span").textContent = label;
    toggle.title = label;
  }
  toggle.addEventListener("click", function () {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("ateliers-theme", root.dataset.theme);
    } catch (refused) { /* A reader who keeps nothing still sees the change. */ }
    nameToggle();
  });
  system.addEventListener("change", nameToggle);
  nameToggle();

  /* The drawer of a narrow screen is the column of a wide one. */
  var contents = document.getElementById("contents");
  matchMedia("(min-width: 64rem)").addEventListener("change", function () {
    if (contents.matches(":popover-open")) contents.hidePopover();
  });
  /* Where the column is longer than the window, it begins near the page that it stands beside. */
  var here = contents.querySelector("[aria-current]");
  if (here && contents.scrollHeight > contents.clientHeight) {
    contents.scrollTop = here.offsetTop - contents.clientHeight / 2;
  }
  contents.addEventListener("click", function (event) {
    if (event.target.closest("a") && contents.matches(":popover-open")) contents.hidePopover();
  });

  /* A box that scrolls can be reached and is named; one that does not is no stop on the way. */
  function markScrolling(box) {
    if (box.scrollWidth > box.clientWidth + 1) {
      box.tabIndex = 0;
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", box.matches("pre") ? words.scrollCode : words.scrollTable);
    } else if (box.getAttribute("role") === "group") {
      ["tabindex", "role", "aria-label"].forEach(function (name) { box.removeAttribute(name); });
    }
    markMore(box);
  }
  /* What goes on past the edge is seen to go on; a table says it in words, once. */
  function markMore(box) {
    var more = box.scrollLeft + box.clientWidth < box.scrollWidth - 1;
    box.toggleAttribute("data-more", more);
    if (more && box.matches(".scroll") && box.dataset.told === undefined) {
      box.dataset.told = "";
      var note = document.createElement("p");
      note.className = "slide";
      note.setAttribute("aria-hidden", "true");
      note.textContent = words.slide;
      box.after(note);
    }
    if (box.dataset.told !== undefined) box.nextElementSibling.hidden = box.scrollWidth <= box.clientWidth + 1;
  }
  var sizes = new ResizeObserver(function (entries) {
    entries.forEach(function (entry) { markScrolling(entry.target); });
  });
  document.querySelectorAll("main pre, main .scroll").forEach(function (box) {
    sizes.observe(box);
    box.addEventListener("scroll", function () { markMore(box); }, { passive: true });
  });
  document.querySelectorAll("main details").forEach(function (details) {
    details.addEventListener("toggle", function () {
      details.querySelectorAll("pre, .scroll").forEach(markScrolling);
    });
  });

  /* Copy the code of a cell or of a block. */
  document.querySelectorAll("main .cell_input .highlight, main .highlight-default > .highlight, main .highlight-python > .highlight, main .highlight-console > .highlight, main .highlight-text > .highlight, main .highlight-r > .highlight, main .highlight-bash > .highlight").forEach(function (block) {
    var button = document.createElement("button");
    var status = document.createElement("span");
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    status.className = "unseen";
    status.setAttribute("role", "status");
    block.append(button, status);
    button.addEventListener("click", function () {
      copy(block.querySelector("pre").textContent.replace(/\n$/, "")).then(
        function () { tell(words.copied); }, function () { tell(words.copyFailed); });
    });
    function tell(text) {
      button.textContent = status.textContent = text;
      setTimeout(function () { button.textContent = words.copy; status.textContent = ""; }, 2500);
    }
  });
  /* Copy a text of the page; from file:// some browsers refuse the clipboard's own way. */
  document.querySelectorAll("button[data-copies]").forEach(function (button) {
    var status = button.parentNode.querySelector("[role=status]");
    button.hidden = false;
    button.addEventListener("click", function () {
      status.textContent = "";
      copy(document.getElementById(button.dataset.copies).textContent).then(
        function () { status.textContent = words.copied; },
        function () { status.textContent = words.copyFailed; });
    });
  });
  function copy(text) {
    if (!navigator.clipboard) return copyByHand(text);
    return navigator.clipboard.writeText(text).catch(function () { return copyByHand(text); });
  }
  function copyByHand(text) {
    var area = document.createElement("textarea");
    area.value = text;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    var done = document.execCommand("copy");
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("refused"));
  }

  /* Where the reader is, in the list of sections. */
  var links = {};
  document.querySelectorAll("nav.sections a").forEach(function (link) {
    links[decodeURIComponent(link.hash.slice(1))] = link;
  });
  var sections = Array.from(document.querySelectorAll("main section[id]")).filter(function (section) {
    return links[section.id];
  });
  if (sections.length) {
    var waiting = false;
    addEventListener("scroll", function () {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(function () {
        waiting = false;
        var here = null;
        sections.forEach(function (section) {
          if (section.getBoundingClientRect().top < innerHeight / 3) here = section;
        });
        sections.forEach(function (section) {
          if (section === here) links[section.id].setAttribute("aria-current", "location");
          else links[section.id].removeAttribute("aria-current");
        });
      });
    }, { passive: true });
  }

  /* Search: its code and its index are loaded when it opens. */
  var dialog = document.getElementById("search");
  var opener = document.getElementById("open-search");
  function openSearch() {
    if (dialog) {
      if (!dialog.open) dialog.showModal();
      prepare(dialog.querySelector(".search-box"));
    }
    document.querySelector(".search-box input").focus();
  }
  function prepare(box) {
    if (box.dataset.ready) return;
    box.dataset.ready = "yes";
    var script = document.createElement("script");
    script.src = box.dataset.static + "/ateliers-search.js";
    script.onload = function () { window.ateliersSearch(box); };
    script.onerror = function () {
      box.querySelector("[role=status]").textContent = box.dataset.failed;
    };
    document.head.append(script);
  }
  /* Escape would first empty the field; a reader who presses it wants to leave. */
  if (dialog) dialog.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
  });
  opener.addEventListener("click", openSearch);
  document.addEventListener("keydown", function (event) {
    var at = event.target;
    var typing = at.closest && at.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    event.preventDefault();
    openSearch();
  });
  if (!dialog) prepare(document.querySelector(".search-box"));
})();
