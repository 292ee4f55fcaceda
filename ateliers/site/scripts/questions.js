// Judges the closed questions of a page as `ateliers/closed.py` does: same verdict, same text.
// A classic script, so that it also runs from a file opened by double click.
(function () {
  "use strict";

  var LETTERS = "abcdefghijklmnop";

  var FIELDS = "input, select, textarea";

  // Read a number as people type it; NaN where it is none (see answers.typed_number).
  function typedNumber(text, lang) {
    var compact = text.normalize("NFKC").replace(/[\s\u00a0\u202f$%’']/g, "").replace(/−/g, "-");
    if (lang === "en" && /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(compact)) {
      compact = compact.replace(/,/g, "");
    }
    return /^[-+]?\d+(?:[.,]\d+)?$/.test(compact) ? Number(compact.replace(",", ".")) : NaN;
  }

  // Read a number and the words around it; NaN where a word changes its size (see
  // answers.number_with_unit).
  var UNIT = /^(.*?\d)([^\d+*=<>()]*(?:(?:sur|pour|of|in|per)\s100)?[^\d+*=<>()]*)$/;
  var SCALE = /(?:^|[^\p{L}])(?:millions?|milliards?|billions?|mille|milliers?|thousands?|k|m)(?![\p{L}])/iu;
  function numberWithUnit(text, lang) {
    var plain = text.normalize("NFKC").trim().replace(/^(?:environ|à peu près|about|around|roughly|[~≈])\s*/i, "");
    var found = UNIT.exec(plain);
    return found && !SCALE.test(found[2]) ? typedNumber(found[1], lang) : NaN;
  }

  // Reduce a text to its letters and digits, without case or accents (see cells.fold).
  function fold(text) {
    return text.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  }

  function close(theirs, expected, digits) {
    var slack = Math.max(1e-9, Math.abs(expected) * 1e-9);
    return Math.abs(theirs - expected) <= 0.5 * Math.pow(10, -digits) + slack;
  }

  function escaped(text) {
    var holder = document.createElement("span");
    holder.textContent = text;
    return holder.innerHTML;
  }

  // Each judge returns [ok, html]; ok is null where nothing could be judged.
  var judges = {
    one: function (facts, form) {
      var picked = form.querySelector("input:checked");
      if (!picked) return [null, facts.blank];
      return facts.options[LETTERS.indexOf(picked.value)];
    },
    several: function (facts, form) {
      var boxes = Array.from(form.querySelectorAll("input"));
      if (!boxes.some(function (box) { return box.checked; })) return [null, facts.blank];
      var wrong = boxes.findIndex(function (box, i) { return box.checked && !facts.options[i][0]; });
      if (wrong >= 0) return facts.options[wrong];
      var missing = boxes.filter(function (box, i) { return !box.checked && facts.options[i][0]; }).length;
      return missing ? [false, facts.partial.replace("{missing}", missing)] : [true, facts.why];
    },
    order: function (facts, form) {
      var place = {};
      form.querySelectorAll("li").forEach(function (line, i) { place[line.dataset.line] = i; });
      var broken = facts.rules.find(function (rule) { return place[rule[0]] > place[rule[1]]; });
      return broken ? [false, broken[2]] : [true, facts.why];
    },
    sort: function (facts, form) {
      var picked = Array.from(form.querySelectorAll("select"), function (list) { return list.value; });
      var left = picked.filter(function (value) { return value === ""; }).length;
      if (left === picked.length) return [null, facts.blank];
      if (left) return [null, facts.left.replace("{n}", left)];
      var wrong = [];
      facts.cards.forEach(function (card, i) { if (Number(picked[i]) !== card[0]) wrong.push(card); });
      if (!wrong.length) return [true, facts.why];
      var partial = facts.partial.replace("{right}", picked.length - wrong.length);
      return [false, wrong[0][1] + " " + partial];
    },
    line: function (facts, form) {
      var text = form.querySelector("textarea").value.normalize("NFC").trim();
      if (!text) return [null, facts.blank];
      var folded = fold(text);
      function holds(part) {
        if (part.excusedBy.some(function (form) { return folded.indexOf(form) >= 0; })) return false;
        var left = part.exceptIn.reduce(function (all, phrase) { return all.split(phrase).join("|"); }, folded);
        return part.forms.some(function (form) { return left.indexOf(form) >= 0; });
      }
      var banned = facts.parts.find(function (part) { return part.banned && holds(part); });
      if (banned) return [false, banned.told];
      var missing = facts.parts.filter(function (part) { return !part.banned && !holds(part); });
      if (!missing.length) return [true, facts.why];
      // Two things may be looked for in one part: it is named once.
      var names = missing.map(function (part) { return part.name; })
        .filter(function (name, i, all) { return all.indexOf(name) === i; });
      var all = names.length > 1 ? " " + facts.missing.replace("{names}", names.join(", ")) : "";
      return [false, missing[0].told + all];
    },
    number: function (facts, form) {
      var typed = form.querySelector("input").value.normalize("NFC").trim();
      if (!typed) return [null, facts.blank];
      var value = numberWithUnit(typed, facts.lang);
      if (isNaN(value)) return [null, facts.unread.replace("{typed}", escaped(typed.slice(0, 40)))];
      if (close(value, facts.value, facts.digits)) return [true, facts.why];
      var slip = facts.slips.find(function (s) { return close(value, s[0], facts.digits); });
      if (slip) return [false, slip[1]];
      var text = value > facts.value ? facts.large : facts.small;
      return [false, text.replace("{typed}", escaped(typed))];
    },
    text: function (facts, form) {
      var typed = form.querySelector("input").value.normalize("NFC").trim();
      if (!typed) return [null, facts.blank];
      var folded = fold(typed);
      if (facts.accepted.indexOf(folded) >= 0) return [true, facts.why];
      var slip = facts.slips.find(function (s) { return s[0].indexOf(folded) >= 0; });
      return [false, slip ? slip[1] : facts.other.replace("{typed}", escaped(typed.slice(0, 60)))];
    },
  };

  function tell(status, facts, ok, html) {
    var kind = ok === null ? "none" : ok ? "ok" : "not";
    var mark = ok === null ? "…" : ok ? "✓" : "✗";
    var lead = ok === null ? "" : "<strong>" + (ok ? facts.ok : facts.not) + "</strong> ";
    status.innerHTML =
      '<p class="feedback ' + kind + '"><span aria-hidden="true">' + mark + "</span> " + lead + html + "</p>";
  }

  function move(button, status, facts) {
    var line = button.closest("li");
    var list = line.parentNode;
    var lines = Array.from(list.children);
    var to = lines.indexOf(line) + Number(button.dataset.move);
    if (to >= 0 && to < lines.length) {
      list.insertBefore(line, Number(button.dataset.move) < 0 ? lines[to] : lines[to].nextSibling);
      button.focus();
    }
    var n = Array.from(list.children).indexOf(line) + 1;
    status.textContent = facts.moved.replace("{n}", n).replace("{total}", lines.length);
  }

  // Answers last as long as the tab: a reader who looks up a word finds them again. They go nowhere.
  function kept(name) {
    try { return JSON.parse(sessionStorage.getItem(name)); } catch (e) { return null; }
  }

  function keep(name, form, checked) {
    var state = {
      fields: Array.from(form.querySelectorAll(FIELDS), function (f) { return f.checked === undefined || f.type === "text" ? f.value : f.checked; }),
      lines: Array.from(form.querySelectorAll("li[data-line]"), function (line) { return line.dataset.line; }),
      checked: checked,
    };
    try { sessionStorage.setItem(name, JSON.stringify(state)); } catch (e) { /* a browser that keeps nothing */ }
  }

  function restore(form, state) {
    var fields = form.querySelectorAll(FIELDS);
    if (state.fields.length !== fields.length) return;
    fields.forEach(function (field, i) {
      field[typeof state.fields[i] === "boolean" ? "checked" : "value"] = state.fields[i];
    });
    state.lines.forEach(function (name) {
      var line = form.querySelector('li[data-line="' + name + '"]');
      if (line) line.parentNode.appendChild(line);
    });
  }

  function prepare(section) {
    var facts = JSON.parse(section.querySelector('script[type="application/json"]').textContent);
    var form = section.querySelector("form");
    var status = section.querySelector(".verdict");
    var answers = section.querySelector("details");
    // Buttons that only work here are shown here.
    form.querySelectorAll("[hidden]").forEach(function (part) { part.hidden = false; });
    // The answers wait for one try; they are no secret, only a temptation.
    answers.hidden = true;
    var name = "ateliers-" + section.id + "-" + document.documentElement.lang;
    function judge() {
      var verdict = judges[facts.kind](facts, form);
      tell(status, facts, verdict[0], verdict[1]);
      if (verdict[0] !== null) answers.hidden = false;
    }
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      judge();
      keep(name, form, true);
    });
    // A verdict belongs to the answer it judged: another answer clears it.
    form.addEventListener("input", function () { status.textContent = ""; keep(name, form, false); });
    form.addEventListener("click", function (event) {
      var button = event.target.closest("button[data-move]");
      if (!button) return;
      move(button, status, facts);
      keep(name, form, false);
    });
    var before = kept(name);
    if (before) restore(form, before);
    if (before && before.checked) judge();
  }

  document.querySelectorAll("section.question").forEach(prepare);
})();
