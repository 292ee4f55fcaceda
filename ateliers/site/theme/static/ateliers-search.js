/* Search in the index that Sphinx makes. Loaded when the search opens; runs from file:// too. */
/* What Sphinx's search scripts expect of a page; nothing is highlighted, so nothing is stored. */
var DOCUMENTATION_OPTIONS = {}, SPHINX_HIGHLIGHT_ENABLED = false, _ready = function () {};

window.ateliersSearch = function (box) {
  "use strict";
  var words = box.dataset;
  var field = box.querySelector("input");
  var status = box.querySelector("[role=status]");
  var list = box.querySelector("ol");
  var root = document.documentElement.dataset.content_root;

  /* The twin of `fold` in ateliers/site/search.py. */
  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
      .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss");
  }

  function load(urls) {
    return urls.reduce(function (before, url) {
      return before.then(function () {
        return new Promise(function (done, failed) {
          var script = document.createElement("script");
          script.src = url;
          script.onload = done;
          script.onerror = failed;
          document.head.append(script);
        });
      });
    }, Promise.resolve());
  }

  function terms(query) {
    var stemmer = new Stemmer(), found = new Set();
    splitQuery(fold(query)).forEach(function (word) {
      if (stopwords.indexOf(word) < 0) found.add(stemmer.stemWord(word));
    });
    return found;
  }

  /* Pages by their words, then sections whose title holds the query; best first. */
  function find(query) {
    var index = Search._index, asked = fold(query).trim(), wanted = terms(query);
    var pages = wanted.size ? Search.performTermsSearch(wanted, new Set()) : [];
    pages.sort(function (a, b) { return b[4] - a[4]; });
    var results = pages.map(function (page) {
      return { name: page[0], title: page[1], section: "", anchor: "" };
    });
    if (asked.length < 3) return results;
    Object.keys(index.alltitles).forEach(function (title) {
      if (fold(title).indexOf(asked) < 0) return;
      index.alltitles[title].forEach(function (place) {
        var page = index.titles[place[0]];
        if (page === title) return;
        results.push({
          name: index.docnames[place[0]], title: page, section: title, anchor: place[1] || ""
        });
      });
    });
    return results;
  }

  /* Titles come from the index as HTML; they are shown as text. */
  function text(title) {
    return new DOMParser().parseFromString(title, "text/html").body.textContent;
  }

  function eyebrow(name) {
    var part = /^(modules|exercises)\/(\d\d)-/.exec(name);
    if (!part) return "";
    return words.module + " " + part[2] + (part[1] === "exercises" ? " · " + words.exercises : "");
  }

  function show() {
    var query = field.value.trim();
    list.replaceChildren();
    if (!query) {
      status.textContent = "";
      return;
    }
    var results = find(query);
    results.forEach(function (result) {
      var item = document.createElement("li"), link = document.createElement("a");
      var small = document.createElement("small");
      small.textContent = eyebrow(result.name);
      link.href = root + result.name + ".html" + (result.anchor ? "#" + result.anchor : "");
      link.append(small, text(result.title) + (result.section ? " › " + text(result.section) : ""));
      item.append(link);
      list.append(item);
    });
    status.textContent = results.length === 0 ? words.none
      : results.length === 1 ? words.one : words.many.replace("{n}", results.length);
  }

  status.textContent = words.loading;
  load([
    words.static + "/language_data.js", words.static + "/searchtools.js", words.index
  ]).then(function () {
    var waiting;
    status.textContent = "";
    field.addEventListener("input", function () {
      clearTimeout(waiting);
      waiting = setTimeout(show, 120);
    });
    if (!field.value) field.value = new URLSearchParams(location.search).get("q") || "";
    show();
  }, function () {
    status.textContent = words.failed;
  });
  box.querySelector("form").addEventListener("submit", function (event) {
    event.preventDefault();
    if (window.Stemmer && list.firstChild) list.querySelector("a").focus();
  });
};
